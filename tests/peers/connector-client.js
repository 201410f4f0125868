// Drives a Connector with Microsoft's own client and prints what it was told, as one JSON object.
// node connector-client.js '{"serviceUrl":…,"chat":…,"member":…,"team":…,"channel":…,"tenant":…}'
const { ConnectorClient, TeamsConnectorClient, MicrosoftAppCredentials } = require('botframework-connector');

async function main({ serviceUrl, chat, member, team, channel, tenant }) {
  const credentials = new MicrosoftAppCredentials('', '');
  const { conversations } = new ConnectorClient(credentials, { baseUri: serviceUrl });
  const teams = new TeamsConnectorClient(credentials, { baseUri: serviceUrl }).teams;
  const message = text => ({ type: 'message', text });

  const sent = (await conversations.sendToConversation(chat, message('sent'))).id;
  const replied = (await conversations.replyToActivity(chat, sent, message('replied'))).id;
  await conversations.updateActivity(chat, sent, message('sent, then updated'));
  const deleted = (await conversations.sendToConversation(chat, message('to be deleted'))).id;
  await conversations.deleteActivity(chat, deleted);

  const created = await conversations.createConversation({ isGroup: false, members: [{ id: member }], tenantId: tenant, channelData: { tenant: { id: tenant } } });
  const thread = await conversations.createConversation({
    isGroup: true, tenantId: tenant, channelData: { channel: { id: channel }, tenant: { id: tenant } }, activity: message('a thread'),
  });
  await conversations.sendToConversation(thread.id, message('in the thread'));

  const members = await conversations.getConversationMembers(chat);
  const paged = (await conversations.getConversationPagedMembers(channel, { pageSize: 50 })).members;
  const details = await teams.fetchTeamDetails(team);
  const channels = (await teams.fetchChannelList(team)).conversations;
  const refused = await conversations.sendToConversation('a:nobody', message('x')).catch(fault => `${fault.statusCode} ${fault.code ?? fault.body?.error?.code}`);

  console.log(JSON.stringify({ sent, replied, deleted, created, thread, members: [...members], paged, team: details, channels, refused }));
}

main(JSON.parse(process.argv[2])).catch(fault => {
  console.error(fault);
  process.exit(1);
});
