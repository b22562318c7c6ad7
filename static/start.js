// Starts the page, and is the first of it to run: `cargo xtask build` puts the names of the three files below into it.
{
  const page = document.documentElement;
  // What was prerendered is the example. An address that says something may want another answer: nobody is to read the
  // example's in its place.
  const asked = location.search + location.hash;
  if (asked.length > 1) page.dataset.waiting = asked.includes('embed=1') ? 'embed' : '';
  // What is done to the page before it is started is done again then.
  const early = [];
  const keep_early = event => {
    const { target, type } = event;
    if (type === 'click') {
      const acting = target.closest('#app :is(button, summary, label)');
      if (!acting) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!early.some(([of]) => of === acting)) early.push([acting, () => acting.click()]);
    } else {
      const { value } = target;
      early.push([target, () => {
        if (target.type !== 'file') target.value = value;
        target.dispatchEvent(new event.constructor(type, { bubbles: true }));
      }]);
    }
    document.body.dataset.awaited = 'Fetching what computes: these are the figures of the example.';
  };
  const kinds = ['click', 'input', 'change'];
  kinds.forEach(kind => addEventListener(kind, keep_early, true));
  new MutationObserver((_, observer) => {
    if (!page.matches('[data-started], [data-failed]')) return;
    observer.disconnect();
    delete document.body.dataset.awaited;
    kinds.forEach(kind => removeEventListener(kind, keep_early, true));
    if (!('failed' in page.dataset)) early.forEach(([, act]) => act());
  }).observe(page, { attributeFilter: ['data-started', 'data-failed'] });
  const parsed = new Promise(resolve => document.addEventListener('DOMContentLoaded', resolve));
  const start = async () => {
    if (!self.WebAssembly) throw 'this browser has WebAssembly switched off, as some do in a mode for safety';
    // In a frame without an origin, a script's own names lead nowhere.
    const [module, code, later] = ['./MODULE.js', './MODULE_bg.wasm', './LATER'].map(name => new URL(name, document.baseURI).href);
    // What is asked for takes both halves of the program: the other one need not wait for the first.
    if (asked.length > 1) (self.trainprint_later = fetch(later)).catch(() => {});
    const { default: init } = await import(module);
    await parsed;
    await init({ module_or_path: code });
  };
  // What is shown where scripts are off is shown then too, with the reason.
  const teach = why => {
    const told = document.querySelector('noscript').textContent;
    const { body } = new DOMParser().parseFromString(told, 'text/html');
    // What loading again can't help is said in words of this page.
    const advice = why.message ? ' Loading the page again may help; else something keeps its files from the browser.' : '';
    body.querySelector('.without__why').textContent = `It could not be started: ${why}.${advice}`;
    document.getElementById('app').before(...body.childNodes);
    page.dataset.failed = '';
  };
  // Keeps this build for when there is no network. A frame keeps none, nor does a release that is kept for its links.
  const keep = () => {
    if (parent !== window || asked.includes('embed=1') || /\/v\d+\.\d+\.\d+\/[^/]*$/.test(location.pathname)) return;
    navigator.serviceWorker?.register('./sw.js', { updateViaCache: 'none' }).catch(() => {});
  };
  start().then(keep, why => parsed.then(() => teach(why)));
}
