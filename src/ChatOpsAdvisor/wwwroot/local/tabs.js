// On a narrow screen one pane at a time, with two tabs; on a wide one both, and no tabs.
const narrow = matchMedia('(max-width: 800px)');

export function setUpTabs(panes) {
  const tabs = panes.map(pane => document.getElementById(`tab-${pane.section.id}`));
  const unread = panes.map(() => 0);
  let chosen = 0;

  function draw() {
    panes.forEach((pane, at) => {
      const isOn = at === chosen;
      tabs[at].setAttribute('aria-selected', String(isOn));
      tabs[at].tabIndex = isOn ? 0 : -1;
      pane.section.classList.toggle('off', narrow.matches && !isOn);
      // A tab panel when there are tabs, a plain region when there are none.
      pane.section.toggleAttribute('inert', narrow.matches && !isOn);
      if (narrow.matches) pane.section.setAttribute('role', 'tabpanel');
      else pane.section.removeAttribute('role');
      if (!narrow.matches || isOn) unread[at] = 0;
      const badge = tabs[at].querySelector('.badge');
      badge.hidden = unread[at] === 0;
      badge.innerHTML = '';
      badge.append(String(Math.min(unread[at], 99)), Object.assign(document.createElement('span'), { className: 'unseen', textContent: ' new' }));
    });
  }

  function choose(at) {
    chosen = at;
    draw();
  }

  tabs.forEach((tab, at) => {
    tab.addEventListener('click', () => choose(at));
    tab.addEventListener('keydown', event => {
      if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
      event.preventDefault();
      const to = event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : (at + 1) % tabs.length;
      choose(to);
      tabs[to].focus();
    });
  });
  narrow.addEventListener('change', draw);
  draw();

  return {
    /** Something new in a pane; it counts when nobody can see it. */
    news(pane, chat) {
      const at = panes.indexOf(pane);
      if (narrow.matches && at !== chosen && pane.shown === chat) {
        unread[at] += 1;
        draw();
      }
    },
  };
}
