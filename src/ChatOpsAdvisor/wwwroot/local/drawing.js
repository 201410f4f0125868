// Small things drawn inside Web Chat.
const london = { timeZone: 'Europe/London' };
const day = new Intl.DateTimeFormat('en-GB', { ...london, day: 'numeric', month: 'short', year: 'numeric' });
const minute = new Intl.DateTimeFormat('en-GB', { ...london, hour: '2-digit', minute: '2-digit' });
const second = new Intl.DateTimeFormat('en-GB', { ...london, hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** An element of Web Chat's own React, which its bundle does not export: a plain object with the same mark. */
export function element(like, type, props) {
  const mark = like?.$$typeof ?? Symbol.for('react.element');
  return { $$typeof: mark, type, key: null, ref: null, props, _owner: null };
}

/** Web Chat's landmarks have no names, and a page with two of each needs them. */
export function nameLandmarks(stage, title) {
  const names = { complementary: title, form: `Send box: ${title}` };
  const finder = new MutationObserver(() => {
    for (const [role, name] of Object.entries(names)) {
      const landmark = stage.querySelector(`[role="${role}"]`);
      if (!landmark) continue;
      landmark.setAttribute('aria-label', name);
      delete names[role];
    }
    if (Object.keys(names).length === 0) finder.disconnect();
  });
  finder.observe(stage, { childList: true, subtree: true });
}

/** Who said it and when, in UK time; nothing while it is being sent or when sending failed, which Web Chat says itself. */
export function statusWords({ activity, sendState }) {
  const shown = activity?.channelData?.local;
  if (!shown || (sendState && sendState !== 'sent')) return undefined;
  const wasUpdated = shown.updated && shown.updated - shown.sent >= 1000;
  return [shown.name, when(shown.sent), wasUpdated ? `updated ${when(shown.updated, second)}` : ''].filter(Boolean).join(' · ');
}

function when(moment, clock = minute) {
  const date = day.format(moment);
  return date === day.format(Date.now()) ? clock.format(moment) : `${date}, ${clock.format(moment)}`;
}
