// usage: node side-by-side.mjs FOLDER    one line of JSON a library: words per second over the texts in the folder, once warm
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import compromise from 'compromise';

const WARMUPS = 3, ROUNDS = 3;
const folder = process.argv[2];
const texts = readdirSync(folder).filter(name => name.endsWith('.txt')).sort().map(name => readFileSync(join(folder, name), 'utf8'));
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0);

const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
const its = nlp.its;

// Both are lazy: what is not asked for is not done, so everything is asked for.
const programs = {
  'wink-nlp': text => {
    const doc = nlp.readDoc(text);
    return [doc.tokens().out().length, doc.sentences().out().length, doc.tokens().out(its.pos).length, doc.entities().out().length];
  },
  compromise: text => {
    const doc = compromise(text);
    const sentences = doc.json({ offset: false });
    const tokens = sentences.reduce((sum, sentence) => sum + sentence.terms.length, 0);
    return [tokens, sentences.length, tokens, doc.topics().out('array').length];
  },
};

for (const [program, read] of Object.entries(programs)) {
  for (let round = 0; round < WARMUPS; round++) texts.forEach(read);
  const start = process.cpuUsage();
  let counts = [0, 0, 0, 0];
  for (let round = 0; round < ROUNDS; round++) for (const text of texts) counts = read(text).map((count, at) => counts[at] + count);
  const used = process.cpuUsage(start), seconds = (used.user + used.system) / 1e6;
  const [tokens, sentences, , names] = counts.map(count => count / ROUNDS);
  console.log(JSON.stringify({ program, shared: Math.round(words * ROUNDS / seconds), tokens, sentences, names }));
}
