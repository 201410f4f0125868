// The local channel's client side, as plain fetches.
export async function getTown() {
  const response = await fetch('/local/api/town');
  if (!response.ok) throw new Error(`The local channel answered ${response.status}.`);
  return response.json();
}

export const openConversation = (conversation, person) => post(conversation, 'open', { person });

export const postActivity = (conversation, activity) => post(conversation, 'activities', activity);

async function post(conversation, what, body) {
  const response = await fetch(`/local/api/conversations/${encodeURIComponent(conversation)}/${what}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`The local channel answered ${response.status}.`);
  return response.json();
}
