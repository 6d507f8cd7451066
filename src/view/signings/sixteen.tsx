import { type Draw, drawing } from '../drawing.tsx';

export const sixteen: Draw = (_input, set) => drawing('sixteen', set, <g />, []);
