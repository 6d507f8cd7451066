import { type Draw, drawing } from '../drawing.tsx';

export const whole: Draw = (_input, set) => drawing('whole', set, <g />, []);
