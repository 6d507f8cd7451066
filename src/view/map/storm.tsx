import { type Draw, drawing } from '../drawing.tsx';

export const storm: Draw = (_input, set) => drawing('storm', set, <g />, []);
