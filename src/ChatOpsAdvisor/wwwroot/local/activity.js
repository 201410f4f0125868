// From what the channel holds to what Web Chat draws.
export const cardMark = 'local.card';

export function asShown({ envelope, last, place, chat }) {
  const { id } = envelope;
  const isMine = last.from.id === chat.person.id;
  const root = chat.isChannel ? envelope.conversation.split(';messageid=')[1] : id;
  const isReply = chat.isChannel && root !== id;
  return {
    ...last,
    ...(envelope.deleted ? { text: '_This message was deleted._', textFormat: 'markdown', attachments: [] } : content(last, id)),
    id,
    // Web Chat knows two sides, so another person is drawn on the bot's; the line under the message says who it is.
    from: { ...last.from, role: isMine ? 'user' : 'bot' },
    timestamp: new Date(Number(id)).toISOString(),
    channelData: {
      ...(envelope.clientActivityId ? { clientActivityID: envelope.clientActivityId } : {}),
      // A thread's replies stay under its root, wherever newer threads are.
      'webchat:sequence-id': Number(root) + (isReply ? place / 1000 : 0),
      local: {
        kind: isReply ? 'reply' : chat.isChannel ? 'root' : 'plain',
        name: isMine ? 'You' : last.from.name,
        sent: Number(id),
        updated: envelope.deleted ? undefined : Date.parse(last.timestamp),
      },
    },
  };
}

function content(activity, id) {
  if (activity.from.role === 'bot') {
    return { attachments: (activity.attachments ?? []).map(attachment => marked(attachment, id)) };
  }
  const mentions = (activity.entities ?? []).filter(entity => entity.type === 'mention');
  const text = mentions.reduce((words, mention) => words.replace(mention.text, ''), activity.text ?? '').trim();
  return { text, attachments: [], entities: [] };
}

/** Web Chat does not say which card a press came from, so each button's data carries the card's id as far as the line. */
function marked(attachment, id) {
  if (attachment.contentType !== 'application/vnd.microsoft.card.adaptive') return attachment;
  return { ...attachment, content: mark(structuredClone(attachment.content), id) };
}

function mark(node, id) {
  if (Array.isArray(node)) return node.map(item => mark(item, id));
  if (node === null || typeof node !== 'object') return node;
  const isSubmit = node.type === 'Action.Submit';
  for (const [key, value] of Object.entries(node)) {
    if (!(isSubmit && key === 'data')) node[key] = mark(value, id);
  }
  if (isSubmit && (node.data === undefined || typeof node.data === 'object')) node.data = { ...node.data, [cardMark]: id };
  return node;
}
