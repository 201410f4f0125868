// Expands Adaptive Card templates with the official engine.
// In: a JSON array of {template, data?, host?}. Out: a JSON array of {card} or {error, stage}, in the same order.
'use strict';

const { Template } = require('adaptivecards-templating');

function expand({ template, data, host }) {
  let stage = 'compile';
  try {
    const compiled = new Template(template);
    stage = 'expand';
    const card = compiled.expand({ $root: data, $host: host });
    // Through text and back: undefined, NaN and the like become what a client would receive, half an emoji becomes U+FFFD.
    const wellFormed = (_, value) => (typeof value === 'string' ? value.toWellFormed() : value);
    return { card: JSON.parse(JSON.stringify(card === undefined ? null : card, wellFormed)) };
  } catch (problem) {
    return { error: String(problem && problem.message ? problem.message : problem), stage };
  }
}

let input = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', chunk => { input += chunk; });
process.stdin.on('end', () => {
  process.stdout.write(JSON.stringify(JSON.parse(input).map(expand)));
});
