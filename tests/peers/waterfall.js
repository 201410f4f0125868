// The peer's waterfall: botbuilder-dialogs with ten text prompts, their validators, and "cancel" as an interruption.
// Reads {prompts, closing, cancelText, cancelledText, scripts} on stdin, writes for every script what the bot said, turn by turn.
// The line "#restart" in a script builds bot and adapter anew over the same storage, as after a restart of the process.
const { TestAdapter, ConversationState, MemoryStorage } = require('botbuilder');
const { ComponentDialog, DialogSet, DialogTurnStatus, TextPrompt, WaterfallDialog } = require('botbuilder-dialogs');

const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const accepts = {
  text: () => (text) => plain(text).length > 0 && text.trim().length <= 2000,
  'yes-no': () => (text) => ['yes', 'no', 'y', 'n', 'not known'].includes(plain(text)),
  choice: (prompt) => (text) => prompt.options.map(plain).includes(plain(text)) || prompt.options[Number(plain(text)) - 1] !== undefined || plain(text) === 'not known',
  time: () => (text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text.trim()) || plain(text) === 'not known',
};

class Intake extends ComponentDialog {
  constructor(plan) {
    super('intake');
    this.plan = plan;
    for (const prompt of plan.prompts) {
      const valid = accepts[prompt.kind](prompt);
      this.addDialog(new TextPrompt(prompt.id, async (context) => context.recognized.succeeded && valid(context.recognized.value)));
    }
    this.addDialog(new TextPrompt('confirm', async (context) => ['yes', 'no'].includes(plain(context.recognized.value ?? ''))));
    this.addDialog(new WaterfallDialog('steps', [
      ...plan.prompts.map((prompt) => async (step) => {
        if (step.index > 0) step.values[plan.prompts[step.index - 1].id] = step.result;
        return step.prompt(prompt.id, { prompt: prompt.ask, retryPrompt: prompt.retry });
      }),
      async (step) => {
        step.values[plan.prompts.at(-1).id] = step.result;
        await step.context.sendActivity(plan.closing);
        return step.endDialog();
      },
    ]));
    this.initialDialogId = 'steps';
  }

  async onContinueDialog(inner) {
    const said = plain(inner.context.activity.text ?? '');
    if (inner.activeDialog?.id === 'confirm') {
      if (said === 'yes') {
        await inner.context.sendActivity(this.plan.cancelledText);
        return inner.cancelAllDialogs();
      }
      if (said === 'no') {
        inner.stack.pop();
        await inner.repromptDialog();
        return { status: DialogTurnStatus.waiting };
      }
    } else if (said === 'cancel') {
      return inner.beginDialog('confirm', { prompt: this.plan.cancelText });
    }
    return super.onContinueDialog(inner);
  }
}

async function play(plan, script) {
  const storage = new MemoryStorage();
  const said = [];
  const start = () => {
    const state = new ConversationState(storage);
    const dialogs = new DialogSet(state.createProperty('dialogs'));
    dialogs.add(new Intake(plan));
    return new TestAdapter(async (context) => {
      const dialog = await dialogs.createContext(context);
      const result = await dialog.continueDialog();
      if (result.status === DialogTurnStatus.empty) await dialog.beginDialog('intake');
      await state.saveChanges(context);
    });
  };
  let adapter = start();
  for (const line of script) {
    if (line === '#restart') {
      adapter = start();
      continue;
    }
    await adapter.receiveActivity(line);
    said.push(adapter.activeQueue.splice(0).map((activity) => activity.text));
  }
  return said;
}

(async () => {
  let input = '';
  for await (const chunk of process.stdin) input += chunk;
  const plan = JSON.parse(input);
  const out = [];
  for (const script of plan.scripts) out.push(await play(plan, script));
  process.stdout.write(JSON.stringify(out));
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
