/**
 * What the page does besides what links do: a finding that is chosen lights up on both sides, its passage is
 * brought into view and the reason is shown. Without it every link still leads to its passage.
 */
export const script = `
const root = document.documentElement;
root.classList.add('live');
const card = document.getElementById('card');
const entries = [...document.querySelectorAll('.findings li[data-of]')];
const flagged = entries.map((entry) => entry.dataset.of);
const stretchesOf = (of) => [...document.querySelectorAll('.stretch')].filter((one) => one.dataset.of.split(' ').includes(of));
const paneOf = (one) => one.closest('.pane');
const still = matchMedia('(prefers-reduced-motion: reduce)');
let chosen;
let moving = false;

function choose(of, from) {
  for (const one of document.querySelectorAll('.stretch.on')) one.classList.remove('on');
  chosen = of;
  const panes = new Set();
  for (const one of stretchesOf(of)) {
    one.classList.add('on');
    const pane = paneOf(one);
    if (panes.has(pane) || pane === from) continue;
    panes.add(pane);
    const top = one.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
    pane.scrollTo({ top: top - pane.clientHeight / 3, behavior: still.matches ? 'auto' : 'smooth' });
  }
  const told = document.getElementById('told' + of);
  card.replaceChildren(...(told ? told.content.cloneNode(true).childNodes : []));
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a.stretch, a.leads');
  if (!link) return;
  event.preventDefault();
  const of = (link.getAttribute('href').match(/\\d+$/) || [link.dataset.of.split(' ')[0]])[0];
  choose(of, paneOf(link));
  if (link.matches('.leads')) focusOn(of, link.dataset.side);
});

document.addEventListener('focusin', (event) => {
  const link = event.target.closest('a.stretch');
  if (link && !moving && link.matches(':focus-visible')) choose(link.dataset.of.split(' ')[0], paneOf(link));
});

function focusOn(of, side) {
  const links = stretchesOf(of).filter((one) => one.matches('a') && paneOf(one).id === side);
  const own = links.find((one) => one.dataset.of.split(' ')[0] === of) || links[0];
  moving = true;
  if (own) own.focus({ preventScroll: true });
  moving = false;
  window.scrollTo({ top: 0 });
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || flagged.length === 0) return;
  const step = { n: 1, j: 1, p: -1, k: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const at = flagged.indexOf(chosen);
  const next = at < 0 ? (step > 0 ? 0 : flagged.length - 1) : (at + step + flagged.length) % flagged.length;
  choose(flagged[next]);
  focusOn(flagged[next], 'report');
});
`;
