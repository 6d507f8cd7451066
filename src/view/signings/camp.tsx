import { type Draw, drawing } from '../drawing.tsx';

export const camp: Draw = (_input, set) => drawing('camp', set, <g />, []);
