// One event stream for all conversations on the page: a browser allows six connections to a host, all tabs together.
const kinds = ['snapshot', 'added', 'updated', 'deleted', 'typing'];

export class Watch {
  #feeds = new Set();
  #source;
  #tell;
  #connected;

  constructor(tell, connected) {
    this.#tell = tell;
    this.#connected = connected;
  }

  also(feed) {
    // Also for a feed already watched: a chat that joins it gets its snapshot by asking again.
    this.#feeds.add(feed);
    this.#source?.close();
    const query = [...this.#feeds].map(id => `c=${encodeURIComponent(id)}`).join('&');
    const source = new EventSource(`/local/api/stream?${query}`);
    this.#source = source;
    for (const kind of kinds) source.addEventListener(kind, event => this.#tell(kind, JSON.parse(event.data)));
    let lost = false;
    source.addEventListener('open', () => {
      if (lost) this.#connected(true);
      lost = false;
    });
    source.addEventListener('error', () => {
      lost = true;
      this.#connected(false);
      if (source.readyState === EventSource.CLOSED) setTimeout(() => this.#source === source && this.also(feed), 2000);
    });
  }
}
