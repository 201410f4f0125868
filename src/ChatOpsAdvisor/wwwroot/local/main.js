// The page: who is shown where, and one stream that feeds both panes.
import { getTown, openConversation } from './api.js';
import { Chat } from './chat.js';
import { loadWebChat } from './client.js';
import { Pane } from './pane.js';
import { setUpTabs } from './tabs.js';
import { Watch } from './watch.js';

const officer = new Pane(document.getElementById('officer'));
const inspector = new Pane(document.getElementById('inspector'));
const tabs = setUpTabs([officer, inspector]);
const chats = new Map();
const watch = new Watch((kind, event) => {
  for (const chat of chats.values()) {
    if (chat.feed === event.feed) chat.receive(kind, event.activities);
  }
}, connected => [officer, inspector].forEach(pane => pane.say(connected ? '' : 'The local channel is not answering. Trying again…')));

async function start() {
  const [town] = await Promise.all([getTown(), loadWebChat(status => [officer, inspector].forEach(pane => pane.wait(status)))]);
  const people = role => town.people.filter(person => person.role === role);

  officer.offerPeople(people('officer'), () => showOfficer(town));
  inspector.offerPeople(people('inspector'), () => showInspector(town));
  inspector.offerAreas(town.areas, () => showInspector(town));

  await Promise.all([showInspector(town), showOfficer(town)]);
  // The other force's channel too: Teams tells the bot of every team that it is added to.
  const unseen = town.areas.filter(area => area !== inspector.area);
  await Promise.all(unseen.map(area => openConversation(area.channel, inspector.person.key)));
}

function showOfficer(town) {
  const person = officer.person;
  return show(officer, { town, person, feed: person.chat, isChannel: false, where: 'Personal chat with the bot' });
}

function showInspector(town) {
  const { person, area } = inspector;
  return show(inspector, { town, person, feed: area.channel, isChannel: true, where: `${area.name} team, ${area.channelName} channel` });
}

async function show(pane, what) {
  const key = `${what.feed} ${what.person.key}`;
  let chat = chats.get(key);
  if (!chat) {
    chat = new Chat({ ...what, mount: pane.newChat(), say: words => pane.say(words), news: () => tabs.news(pane, chat) });
    chats.set(key, chat);
  }
  pane.bring(chat, what.where);
  watch.also(what.feed);
  const answer = await openConversation(what.feed, what.person.key);
  pane.say(answer.status < 300 ? '' : `The bot did not take its installation (HTTP ${answer.status}).`);
}

start().catch(fault => [officer, inspector].forEach(pane => pane.wait({ reason: 'The page could not start.', remedy: String(fault.message) })));
