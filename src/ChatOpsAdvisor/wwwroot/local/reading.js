// Where to look when something long arrives: at its beginning. Web Chat alone would show its end.
const quiet = 2000;
const restFrames = 10;
const mostFrames = 120;

export class Reading {
  #stage;
  #first;
  #followed = false;
  #last = -Infinity;
  #look = 0;

  constructor(stage) {
    this.#stage = stage;
  }

  /** The person did something; what comes next is new. */
  begin() {
    this.#last = -Infinity;
  }

  /** Called before the message is drawn. */
  arrived(id) {
    const now = performance.now();
    if (now - this.#last > quiet) {
      this.#first = id;
      this.#followed = isAtEnd(this.#scroller());
    }
    this.#last = now;
    const look = ++this.#look;
    if (this.#followed) this.#whenAtRest(() => look === this.#look && this.#goToFirst());
  }

  #goToFirst() {
    const message = this.#stage.querySelector(`[data-message="${CSS.escape(this.#first)}"]`);
    const scroller = this.#scroller();
    if (!message || !scroller) return;
    const above = message.getBoundingClientRect().top - scroller.getBoundingClientRect().top - 12;
    if (above < 0) scroller.scrollTop += above;
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

const isAtEnd = scroller => !scroller || scroller.scrollTop + scroller.clientHeight > scroller.scrollHeight - 60;
