import { type Draw, drawing } from '../drawing.tsx';

export const sectors: Draw = (_input, set) => drawing('sectors', set, <g />, []);
