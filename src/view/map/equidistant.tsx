import { type Draw, drawing } from '../drawing.tsx';

export const equidistant: Draw = (_input, set) => drawing('equidistant', set, <g />, []);
