import { type Draw, drawing } from '../drawing.tsx';

export const contest: Draw = (_input, set) => drawing('contest', set, <g />, []);
