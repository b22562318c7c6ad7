// What the page fetches when it is wanted: the module of panels, and the words of another language. In a published page meta
// elements hold their names, which then have a hash in them; a page of one file has them beside its own code.
const address = (name, unpublished) =>
  new URL(document.querySelector(`meta[name=trainprint-${name}]`)?.content ?? unpublished, document.baseURI).href;

let fetched;
async function panels() {
  if (window.trainprint_panels) return window.trainprint_panels();
  const panels = await import(address('panels', './trainprint-panels.js'));
  await panels.default();
  return panels;
}

// What is asked for at once is started once: each start would be a module of its own. It speaks what the document says that it
// is in.
export async function module() {
  const module = await (fetched ??= panels().catch(why => { fetched = undefined; throw why; }));
  await module.speak(document.documentElement.lang);
  return module;
}

export async function text(language) {
  if (window.trainprint_words) return window.trainprint_words[language];
  const answer = await fetch(address(`words-${language}`, `./words.${language}.txt`));
  if (!answer.ok) throw answer.status;
  return answer.text();
}

// The decimal mark and that of thousands.
export function marks(language) {
  const parts = new Intl.NumberFormat(language).formatToParts(12345.6);
  return ['decimal', 'group'].map(kind => parts.find(({ type }) => type === kind)?.value).join('');
}
