// Keeps one whole build of the page for when there is no network. `cargo xtask build` puts the list of its files below,
// each with the hash of what it holds, and this becomes sw.js.
//
// A build is kept whole or not at all: a file that is missing, or is of another build, stops the installation, and the build
// before stays. A new one takes over when no page of the old one is open, so that no page has files of two.
const FILES = new Map(Object.entries('FILES'));
const KEPT = `trainprint ${registration.scope} `;
const BUILD = KEPT + 'BUILD';

const address = name => new URL(name, registration.scope).href;
const fresh = ([name, integrity]) => new Request(address(name), { integrity, cache: 'no-cache' });

addEventListener('install', event => {
  event.waitUntil(
    caches.open(BUILD)
      .then(cache => cache.addAll([...FILES].map(fresh)))
      .catch(async why => {
        await caches.delete(BUILD);
        throw why;
      })
  );
});

addEventListener('activate', event => {
  const isOld = name => name.startsWith(KEPT) && name !== BUILD;
  event.waitUntil(
    caches.keys()
      .then(names => Promise.all(names.filter(isOld).map(name => caches.delete(name))))
      // The page of the first visit, too, gets what it fetches later from its own build.
      .then(() => clients.claim())
  );
});

// The page itself, whatever link its address holds. Releases that are kept for their links are other pages.
const isPage = url => url === registration.scope || url === address('index.html');

addEventListener('fetch', event => {
  const { request } = event;
  const url = request.url.replace(/[?#].*$/s, '');
  const wanted = request.mode === 'navigate' && isPage(url) ? registration.scope : url;
  const isKept = FILES.has(wanted.slice(registration.scope.length)) && wanted.startsWith(registration.scope);
  if (request.method !== 'GET' || !isKept) return;
  event.respondWith(
    caches.open(BUILD).then(cache => cache.match(wanted)).catch(() => null).then(kept => kept ?? fetch(request))
  );
});
