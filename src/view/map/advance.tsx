import { type Draw, drawing } from '../drawing.tsx';

export const advance: Draw = (_input, set) => drawing('advance', set, <g />, []);
