import { type Draw, drawing } from '../drawing.tsx';

export const landfall: Draw = (_input, set) => drawing('landfall', set, <g />, []);
