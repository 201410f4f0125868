// One person in one conversation: a Web Chat, and the line that feeds it from the local channel.
import { postActivity } from './api.js';
import { asShown, cardMark } from './activity.js';
import { element, nameLandmarks, statusWords } from './drawing.js';
import { currentLook, onLookChange } from './look.js';
import { Subject, once } from './observable.js';
import { Reading } from './reading.js';

export class Chat {
  #line;
  #known = new Map();
  #threads = new Map();
  #isFirstSnapshot = true;
  #reading;

  constructor({ town, person, feed, isChannel, mount, say, news }) {
    Object.assign(this, { town, person, feed, isChannel, mount, say, news });
    const activity$ = new Subject();
    const connectionStatus$ = new Subject(1);
    this.#line = { activity$, connectionStatus$, postActivity: activity => this.#post(activity), end() {} };
    this.stage = document.createElement('div');
    this.stage.className = 'stage';
    this.#reading = new Reading(this.stage);
    this.empty = document.createElement('p');
    this.empty.className = 'empty';
    this.empty.textContent = isChannel
      ? 'No alerts. When an officer’s answers call for the duty inspector, one card appears here and is kept up to date.'
      : '';
    this.mount.append(this.stage, this.empty);
    this.title = isChannel ? `Channel, as ${person.name}` : `Chat of ${person.name}`;
    nameLandmarks(this.stage, this.title);
    this.store = window.WebChat.createStore();
    this.#draw();
    onLookChange(() => this.#draw());
    connectionStatus$.next(2);
  }

  receive(kind, envelopes) {
    const isOld = kind === 'snapshot' && this.#isFirstSnapshot;
    if (kind === 'snapshot') this.#isFirstSnapshot = false;
    for (const envelope of envelopes) this.#take(kind, envelope, isOld);
    this.empty.hidden = this.#known.size > 0;
  }

  #take(kind, envelope, isOld) {
    if (kind === 'typing') {
      this.#line.activity$.next({ ...envelope.activity, from: { ...envelope.activity.from, role: 'bot' } });
      return;
    }
    const before = this.#known.get(envelope.id);
    const text = JSON.stringify([envelope.activity, envelope.deleted]);
    if (before?.text === text) return;
    const last = envelope.activity ?? before?.last;
    if (!last) return;
    this.#known.set(envelope.id, { text, last });
    if (!this.#threads.has(envelope.conversation)) this.#threads.set(envelope.conversation, 0);
    const place = before?.place ?? this.#threads.get(envelope.conversation);
    if (!before) this.#threads.set(envelope.conversation, place + 1);
    this.#known.get(envelope.id).place = place;
    const isNews = !isOld && last.from.id !== this.person.id;
    if (isNews && !before) this.#reading.arrived(envelope.id);
    else if (isNews && this.isChannel) this.#reading.changed(envelope.id);
    this.#line.activity$.next(asShown({ envelope, last, place, chat: this }));
    if (isNews) this.news();
  }

  /** Web Chat posts; what it posts goes to the thread of the card that was pressed, or to the newest thread. */
  #post(activity) {
    if (activity.type !== 'message') return once(Promise.resolve(crypto.randomUUID()));
    const { [cardMark]: card, ...value } = activity.value ?? {};
    const isPress = activity.value !== undefined;
    this.#reading.begin(card);
    const clientActivityId = activity.channelData?.clientActivityID;
    const says = {
      person: this.person.key,
      text: activity.text,
      value: isPress ? value : undefined,
      replyToId: card,
      clientActivityId,
    };
    const sent = postActivity(this.#conversation(card), says).then(answer => {
      this.say(answer.status < 300 ? '' : `The bot did not take that (HTTP ${answer.status}).`);
      // A press is not a message in Teams either; Web Chat still wants to hear that it left.
      if (isPress && !activity.text) this.#line.activity$.next({ ...activity, id: answer.id, timestamp: new Date().toISOString() });
      return answer.id;
    });
    return once(sent);
  }

  #conversation(card) {
    if (!this.isChannel) return this.feed;
    const pressed = card && this.#known.get(card)?.last.conversation.id;
    const roots = [...this.#threads.keys()].sort();
    return pressed ?? roots.at(-1) ?? this.feed;
  }

  #draw() {
    const look = currentLook();
    window.WebChat.renderWebChat({
      directLine: this.#line,
      store: this.store,
      userID: this.person.id,
      username: this.person.name,
      locale: 'en-GB',
      nonce: document.body.dataset.nonce,
      styleOptions: look.styleOptions,
      adaptiveCardsHostConfig: look.hostConfig,
      overrideLocalizedStrings: {
        TEXT_INPUT_PLACEHOLDER: this.isChannel ? 'Reply in the newest thread' : 'Type a message',
        TRANSCRIPT_ARIA_LABEL_ALT: `${this.title}. Press the arrow keys to move through it.`,
        TEXT_INPUT_ALT: this.isChannel ? 'Reply in the newest thread' : 'Message to the bot',
      },
      activityMiddleware: () => next => card => {
        const draw = next(card);
        return draw && ((...args) => {
          const drawn = draw(...args);
          const shown = card.activity?.channelData?.local;
          return drawn && shown ? element(drawn, 'div', { className: `message ${shown.kind}`, 'data-message': card.activity.id, children: drawn }) : drawn;
        });
      },
      activityStatusMiddleware: () => next => args => {
        const usual = next(args);
        const words = statusWords(args);
        return words ? element(usual, 'div', { className: 'who-when', children: words }) : usual;
      },
    }, this.stage);
  }
}
