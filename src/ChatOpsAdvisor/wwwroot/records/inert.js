const doers = ['href', 'target', 'tabindex', 'action', 'formaction', 'autofocus', 'contenteditable', 'draggable'];

/** A copy of what was drawn without anything that acts. A copy carries no listeners; what is left is taken off it here. */
export function inert(drawn, prefix) {
  const copy = drawn.cloneNode(true);
  copySelections(drawn, copy);
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const { name } of [...element.attributes]) if (doers.includes(name) || name.startsWith('on')) element.removeAttribute(name);
    rename(element, prefix);
    if (/^(BUTTON|INPUT|SELECT|TEXTAREA)$/.test(element.tagName)) {
      element.disabled = true;
      element.removeAttribute('aria-expanded');
    } else if (/^(button|link|menuitem)$/.test(element.getAttribute('role') ?? '')) {
      // It was pressed by its area; what it says is read as words now.
      element.removeAttribute('role');
      element.removeAttribute('aria-label');
      element.removeAttribute('title');
      element.classList.add('pressable');
    }
  }
  return copy;
}

/** Two cards of one page may use the same names. */
function rename(element, prefix) {
  for (const name of ['id', 'for', 'name', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns']) {
    const value = element.getAttribute(name);
    if (value) element.setAttribute(name, value.split(/\s+/).map(part => prefix + part).join(' '));
  }
}

/** Which option is chosen is the one thing that a copy forgets. */
function copySelections(from, to) {
  const copies = to.querySelectorAll('select');
  from.querySelectorAll('select').forEach((select, at) => { copies[at].selectedIndex = select.selectedIndex; });
}
