// Where to look when something long arrives: at its beginning. Web Chat alone would show its end.
const quiet = 2000;
const nearEnd = 120;
const restFrames = 10;
const mostFrames = 120;

export class Reading {
  #stage;
  #first;
  #followed = false;
  #isAnswer = false;
  #pressed;
  #last = -Infinity;
  #look = 0;

  constructor(stage) {
    this.#stage = stage;
  }

  /** The person did something; what comes next is new, and is what they wait for, wherever they have scrolled to. */
  begin(pressed) {
    this.#last = -Infinity;
    this.#isAnswer = true;
    this.#pressed = pressed;
  }

  /** Called before a message is drawn anew: when it is the card that was pressed and nothing else has come, that is the answer. */
  changed(id) {
    if (id !== this.#pressed || this.#last > -Infinity) return;
    this.#pressed = undefined;
    this.arrived(id);
    this.#last = -Infinity;
  }

  /** Called before the message is drawn. */
  arrived(id) {
    const now = performance.now();
    if (now - this.#last > quiet) {
      this.#first = id;
      this.#followed = this.#isAnswer || isAtEnd(this.#scroller());
    }
    this.#last = now;
    const look = ++this.#look;
    if (this.#followed) this.#whenAtRest(() => look === this.#look && this.#goToFirst());
  }

  #goToFirst() {
    const message = this.#stage.querySelector(`[data-message="${CSS.escape(this.#first)}"]`);
    const scroller = this.#scroller();
    if (!message || !scroller) return;
    const [card, window] = [message.getBoundingClientRect(), scroller.getBoundingClientRect()];
    const toTop = card.top - window.top - 12;
    const toEnd = card.bottom - window.bottom + 12;
    scroller.scrollTop += this.#isAnswer || toTop < 0 ? toTop : Math.max(0, Math.min(toTop, toEnd));
    this.#isAnswer = false;
  }

  /** Web Chat glides to the end; anything done before it is there would be undone. */
  #whenAtRest(act) {
    let before;
    let still = 0;
    let frames = 0;
    const frame = () => {
      const scroller = this.#scroller();
      const now = scroller ? `${scroller.scrollTop} ${scroller.scrollHeight}` : undefined;
      still = now === before ? still + 1 : 0;
      before = now;
      if (still >= restFrames || ++frames > mostFrames) act();
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  }

  #scroller() {
    return this.#stage.querySelector('.webchat__basic-transcript__scrollable');
  }
}

const isAtEnd = scroller => !scroller || scroller.scrollTop + scroller.clientHeight > scroller.scrollHeight - nearEnd;
