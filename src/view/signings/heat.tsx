import { type Draw, drawing } from '../drawing.tsx';

export const heat: Draw = (_input, set) => drawing('heat', set, <g />, []);
