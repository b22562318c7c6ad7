// Trainprint inside your page. Either write
//   <script defer src="HOST/embed.js"></script>
//   <trainprint-calculator src="HOST/" theme="auto" lang="en" lock="pue.ci" venue="neurips" link="v=1&..."></trainprint-calculator>
// or, where your page may have frames but no new elements, an <iframe data-trainprint src="HOST/?embed=1">.
// Each becomes as high as what it holds. Every result, the first included, is an event that bubbles:
//   addEventListener('trainprint-result', event => event.detail)   // { version: 1, link, result }
// The last one stays in the element's `trainprintResult`, which is null while there is none. Nothing is sent to a frame but
// a greeting.
(() => {
  // Pages put together from several hands may hold this script more than once.
  if (customElements.get('trainprint-calculator')) return;

  const HOME = new URL('.', document.currentScript?.src ?? document.baseURI).href;
  const STEERING = ['theme', 'lock', 'venue', 'lang'];
  const HIGHEST = 50_000;

  // Those of elements, which may stand in a shadow tree; others are looked for in the document.
  const ours = new Set();
  const frames = () => [...ours, ...document.querySelectorAll('iframe[data-trainprint]')];
  const greet = frame => frame.contentWindow?.postMessage({ type: 'trainprint-hello', v: 1 }, '*');

  // A frame without an origin of its own says "null".
  const originOf = frame =>
    frame.sandbox.length > 0 && !frame.sandbox.contains('allow-same-origin') ? 'null' : new URL(frame.src).origin;

  const hear = (frame, { type, height, link, result }) => {
    if (type === 'trainprint-height' && height > 0 && height <= HIGHEST) frame.style.height = `${height}px`;
    if (type !== 'trainprint-result' || typeof result !== 'object') return;
    const element = frame.closest('trainprint-calculator') ?? frame;
    element.trainprintResult = result && { version: 1, link: typeof link === 'string' ? link : null, result };
    if (result === null) return;
    const detail = element.trainprintResult;
    element.dispatchEvent(new CustomEvent('trainprint-result', { bubbles: true, composed: true, detail }));
  };

  addEventListener('message', ({ data, source, origin }) => {
    if (data === null || typeof data !== 'object' || data.v !== 1) return;
    const frame = frames().find(frame => frame.contentWindow === source);
    if (frame && origin === originOf(frame)) hear(frame, data);
  });

  // The part of a link that says what to open; what is no link goes on as it is, to be refused with a sentence.
  const opening = link => (link && (/(?:^|[?#&])((?:v=|runTime_hour)[^]*)$/.exec(link)?.[1] ?? `v=${encodeURIComponent(link)}`));

  customElements.define('trainprint-calculator', class extends HTMLElement {
    static observedAttributes = ['src', 'link', ...STEERING];

    connectedCallback() {
      const frame = document.createElement('iframe');
      frame.title = this.title || 'Trainprint: energy, emissions and cost of a training run';
      frame.allow = 'clipboard-write';
      frame.setAttribute('loading', this.getAttribute('loading') ?? 'eager');
      frame.style.cssText = 'display: block; width: 100%; height: 40rem; border: 0';
      frame.src = this.address();
      ours.add(frame);
      this.replaceChildren(frame);
    }

    disconnectedCallback() {
      ours.delete(this.querySelector('iframe'));
    }

    attributeChangedCallback() {
      const frame = this.querySelector('iframe');
      if (!frame || frame.src === this.address()) return;
      this.trainprintResult = null;
      frame.src = this.address();
    }

    address() {
      const address = new URL(this.getAttribute('src') || HOME, document.baseURI);
      const steering = STEERING.filter(key => this.getAttribute(key)).map(key => `${key}=${encodeURIComponent(this.getAttribute(key))}`);
      address.search = ['embed=1', ...steering, opening(this.getAttribute('link'))].filter(Boolean).join('&');
      return address.href;
    }
  });

  // Frames that spoke before this script was there.
  frames().forEach(greet);
})();
