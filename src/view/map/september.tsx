import { type Draw, drawing } from '../drawing.tsx';

export const september: Draw = (_input, set) => drawing('september', set, <g />, []);
