// Microsoft's Web Chat, once the host has it: the host fetches it in the background on its first start.
export async function loadWebChat(waiting) {
  for (;;) {
    const response = await fetch('/clients/webchat.js/status');
    if (!response.ok) {
      waiting({ reason: 'This host does not serve the chat client.', remedy: 'Start it in Development.' });
      return new Promise(() => {});
    }
    const status = await response.json();
    if (status.state === 'ready') return addScript(status.address);
    waiting(status);
    if (status.state === 'missing') return new Promise(() => {});
  }
}

function addScript(src) {
  return new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => done();
    script.onerror = () => failed(new Error('The chat client did not load.'));
    document.head.append(script);
  });
}
