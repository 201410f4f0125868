// One half of the page: its choosers, its notices and its stack of chats, of which one is on top.
export class Pane {
  #people = [];
  #areas = [];
  #shown;

  constructor(section) {
    this.section = section;
    this.notice = section.querySelector('.notice');
    this.where = section.querySelector('.where');
    this.chats = section.querySelector('.chats');
    this.wait({ state: 'fetching' });
  }

  get person() { return this.#chosen('.person', this.#people); }
  get area() { return this.#chosen('.area', this.#areas); }
  get shown() { return this.#shown; }

  offerPeople(people, changed) {
    this.#people = people;
    offer(this.section.querySelector('.person'), people, changed);
  }

  offerAreas(areas, changed) {
    this.#areas = areas;
    offer(this.section.querySelector('.area'), areas, changed);
  }

  newChat() {
    this.chats.querySelector('.waiting')?.remove();
    const mount = document.createElement('div');
    mount.className = 'chat';
    this.chats.append(mount);
    return mount;
  }

  bring(chat, where) {
    this.#shown = chat;
    this.where.textContent = where;
    for (const other of this.chats.children) other.classList.toggle('on-top', other === chat.mount);
  }

  say(words) {
    this.notice.textContent = words;
    this.notice.hidden = !words;
  }

  wait(status) {
    const words = status.reason
      ? [['h3', 'The chat client is missing'], ['p', status.reason], ['p', status.remedy ?? '']]
      : [['h3', 'Fetching the chat client…'], ['p', 'Only on the first start. The conversation appears here by itself.']];
    const box = document.createElement('div');
    box.className = status.reason ? 'waiting missing' : 'waiting';
    box.setAttribute('role', 'status');
    box.append(...words.map(([tag, text]) => Object.assign(document.createElement(tag), { textContent: text })));
    this.chats.replaceChildren(box);
  }

  #chosen(selector, from) {
    return from[this.section.querySelector(selector).selectedIndex];
  }
}

function offer(select, choices, changed) {
  select.replaceChildren(...choices.map(choice => new Option(choice.name)));
  select.addEventListener('change', changed);
}
