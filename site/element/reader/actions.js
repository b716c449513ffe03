import { say } from '../../words/strings.js';
import { h } from '../dom.js';
import { exportChoice } from '../export/export.js';

/**
 * @typedef {object} Actions what can be done with an article that is marked
 * @property {() => void} edit
 * @property {() => void} anew
 * @property {() => void} compare
 * @property {() => void} undo
 * @property {(format: import('../../api/types.js').Format) => void} save
 */

/** The buttons of what can be done. @param {import('../../words/strings.js').Language} lang @param {Actions} deeds @param {boolean} undoable whether there is a step to take back */
export function actionButtons(lang, deeds, undoable) {
  return [
    h('button', { onclick: () => deeds.edit() }, say(lang, 'input.edit')),
    h('button', { onclick: () => deeds.anew() }, say(lang, 'input.new')),
    h('button', { onclick: () => deeds.compare() }, say(lang, 'input.compare')),
    undoable && h('button', { onclick: () => deeds.undo() }, say(lang, 'input.undo')),
    ...exportChoice(lang, (format) => deeds.save(format)),
  ];
}
