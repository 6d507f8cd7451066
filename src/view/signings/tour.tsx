import { type Draw, drawing } from '../drawing.tsx';

export const tour: Draw = (_input, set) => drawing('tour', set, <g />, []);
