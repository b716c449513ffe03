import colours from './colours.css';
import swatches from './swatches.css';

/** The styles of the kinds of marks: their colours, and words that are marked to show them. */
export const looks = [colours, swatches];
