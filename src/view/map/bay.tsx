import { type Draw, drawing } from '../drawing.tsx';

export const bay: Draw = (_input, set) => drawing('bay', set, <g />, []);
