// As much of an observable as Web Chat asks of a line.
export class Subject {
  #observers = new Set();
  #kept = [];

  constructor(...kept) {
    this.#kept = kept;
  }

  [Symbol.observable ?? '@@observable']() {
    return this;
  }

  subscribe(observer) {
    const next = typeof observer === 'function' ? observer : value => observer.next?.(value);
    this.#observers.add(next);
    // Whoever comes late still hears everything: Web Chat subscribes some time after it is drawn.
    for (const value of this.#kept) next(value);
    return { unsubscribe: () => this.#observers.delete(next) };
  }

  next(value) {
    this.#kept.push(value);
    for (const next of this.#observers) next(value);
  }
}

/** The promise as an observable of one value. */
export function once(promise) {
  return {
    [Symbol.observable ?? '@@observable']() { return this; },
    subscribe(observer) {
      const { next, error, complete } = typeof observer === 'function' ? { next: observer } : {
        next: value => observer.next?.(value), error: fault => observer.error?.(fault), complete: () => observer.complete?.(),
      };
      promise.then(value => { next(value); complete?.(); }, fault => error?.(fault));
      return { unsubscribe() {} };
    },
  };
}
