import { type Draw, drawing } from '../drawing.tsx';

export const amount: Draw = (_input, set) => drawing('amount', set, <g />, []);
