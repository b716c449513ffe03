import tokens from '../tokens.css';
import { looks } from '../text/looks.js';
import highlights from '../text/highlights.css';
import textSheet from '../text/text.css';
import readerSheet from './reader.css';
import inputSheet from '../input/input.css';
import toolbarSheet from '../toolbar/toolbar.css';
import listSheet from '../list/list.css';
import cardSheet from '../card/card.css';
import weightsSheet from '../weights/weights.css';
import tableSheet from '../table/table.css';
import treeSheet from '../sources/tree.css';
import exportSheet from '../export/export.css';
import printSheet from '../print/print.css';
import compareSheet from '../compare/compare.css';
import timelineSheet from '../timeline/timeline.css';

/** The styles of the reader, each component's its own. */
export const readerSheets = [
  tokens,
  ...looks,
  highlights,
  readerSheet,
  inputSheet,
  toolbarSheet,
  textSheet,
  listSheet,
  cardSheet,
  weightsSheet,
  tableSheet,
  treeSheet,
  timelineSheet,
  compareSheet,
  exportSheet,
  printSheet,
];
