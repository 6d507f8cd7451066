import { type Draw, drawing } from '../drawing.tsx';

export const twoCities: Draw = (_input, set) => drawing('two-cities', set, <g />, []);
