// Draws the stored cards with the official renderer and takes the life out of the drawing: nothing on it can be pressed,
// filled in, followed or focused. Where a card cannot be drawn, its text stays as it is.
import { inert } from './inert.js';

const { AdaptiveCard, HostConfig } = window.AdaptiveCards ?? {};
const read = id => JSON.parse(document.getElementById(id).textContent);
const night = matchMedia('(prefers-color-scheme: dark)');

if (AdaptiveCard) {
  // Stored text is shown letter by letter.
  AdaptiveCard.onProcessMarkdown = () => {};
  const looks = { light: read('hostconfig-light'), dark: read('hostconfig-dark') };
  const cards = [...document.querySelectorAll('.card')];
  const drawAll = scheme => {
    for (const card of cards) draw(card, new HostConfig(looks[scheme]), scheme);
  };

  drawAll(night.matches ? 'dark' : 'light');
  for (const card of cards) if (card.classList.contains('drawn')) card.querySelector('details').open = false;
  night.addEventListener('change', () => drawAll(night.matches ? 'dark' : 'light'));
  // Paper is white.
  addEventListener('beforeprint', () => drawAll('light'));
  addEventListener('afterprint', () => drawAll(night.matches ? 'dark' : 'light'));
  document.documentElement.dataset.cards = 'drawn';
}

function draw(card, hostConfig, scheme) {
  const drawing = card.querySelector('.drawing');
  try {
    const renderer = new AdaptiveCard();
    renderer.hostConfig = hostConfig;
    renderer.parse(JSON.parse(card.querySelector('script').textContent));
    const drawn = renderer.render();
    drawing.dataset.theme = scheme;
    drawing.replaceChildren(inert(drawn, `line-${card.dataset.line}-`));
    drawing.hidden = false;
    card.classList.add('drawn');
  } catch {
    drawing.hidden = true;
    card.classList.remove('drawn');
    card.querySelector('details').open = true;
  }
}
