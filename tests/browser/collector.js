// Tells the test's server what the console of an engine without a protocol for it would show.
const tell = text => navigator.sendBeacon(new URL('console', document.currentScript?.src ?? document.baseURI), text);
const said = console.error;
console.error = (...words) => {
  tell(words.join(' '));
  said.apply(console, words);
};
addEventListener('error', ({ message, target }) => tell(message ?? `${target.src ?? target.href} did not load`), true);
addEventListener('unhandledrejection', ({ reason }) => tell(`unhandled: ${reason}`));
