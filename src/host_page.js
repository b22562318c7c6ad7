// What a page in a frame says to the page around it: how high it is, and what came out. It listens to one word, which
// changes nothing: after "hello" both are said again, to a script that was loaded later than the frame.
const HEIGHT = 'trainprint-height';
const RESULT = 'trainprint-result';
const HELLO = 'trainprint-hello';
const AGAIN_MS = 50;

const said = new Map();

function say(message) {
  said.set(message.type, message);
  parent.postMessage(message, '*');
}

// One pixel more than the content, for what is lost in rounding: a scroll bar would change the height again.
export function tell_height() {
  const { width, height } = document.getElementById('app').getBoundingClientRect();
  const pixels = Math.ceil(height) + 1;
  const last = said.get(HEIGHT)?.height ?? 0;
  if (parent !== window && width > 0 && Math.abs(pixels - last) >= 2) say({ type: HEIGHT, v: 1, height: pixels });
}

export function tell_result(link, result) {
  if (parent !== window) say({ type: RESULT, v: 1, link: link ?? null, result });
}

export function listen() {
  new ResizeObserver(tell_height).observe(document.getElementById('app'));
  let asked = false;
  addEventListener('message', event => {
    if (asked || event.source !== parent || event.data?.type !== HELLO) return;
    asked = true;
    setTimeout(() => {
      asked = false;
      for (const message of said.values()) parent.postMessage(message, '*');
    }, AGAIN_MS);
  });
}
