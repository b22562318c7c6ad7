// A chart as a file of its own. No style sheet goes with it: what they give its parts is written into them, in light colours
// whatever the page has, since most go into papers.
const SVG = 'http://www.w3.org/2000/svg';
const STYLES = ['fill', 'stroke', 'stroke-width', 'paint-order', 'opacity', 'font-family', 'font-size', 'font-weight'];
// The picture of a chart is about as wide as a column of text; rows with a chart each are wider.
const [NARROW, WIDE, EDGE, LINE, ROW] = [600, 760, 20, 22, 26];
// How much larger a chart is than its own units: its letters are then a little larger than those of the titles.
const LARGER = 1.25;
// Where a row of a table has its number and its bar.
const [NUMBER, BAR] = [340, 360];
// Dots of a PNG for each unit of the picture: 300 an inch where it is as wide as a page of print.
const SCALE = 3;
const KEPT_MS = 60_000;

export async function save_picture(button, kind, maker) {
  const holder = button.closest('[data-picture]');
  const text = new XMLSerializer().serializeToString(in_light(() => drawn(holder, maker)));
  const file = kind === 'png' ? await as_png(text) : new Blob([text], { type: 'image/svg+xml' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `trainprint-${holder.dataset.picture}.${kind}`;
  link.click();
  // Browsers start a download after the click; then the file may go.
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

function in_light(draw) {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  dataset.theme = 'light';
  try {
    return draw();
  } finally {
    if (theme === undefined) delete dataset.theme;
    else dataset.theme = theme;
  }
}

// The title, the chart or the rows that have one each, and at the foot who made it.
function drawn(holder, maker) {
  const colours = getComputedStyle(document.body);
  const picture = made('svg', { 'font-family': colours.fontFamily, 'font-size': 13, fill: colours.color });
  let y = EDGE;
  const say = (text, x, attributes) => {
    const line = made('text', { x, y: y + 14, ...attributes });
    line.textContent = text;
    picture.append(line);
  };
  const place = (chart, x, width, height) => {
    const copy = with_styles(chart);
    Object.entries({ x, y, width, height }).forEach(([name, value]) => copy.setAttribute(name, value));
    picture.append(copy);
  };
  // Of what it is a part, and what it shows; a column of numbers says its unit.
  const part = holder.closest('section')?.querySelector('h2')?.textContent;
  const shown = holder.querySelector('svg[aria-label]')?.getAttribute('aria-label');
  const titles = [...holder.querySelectorAll('caption, figcaption, thead .table__number')].map(title => title.textContent.trim());
  [...new Set([part, shown, ...titles])].filter(Boolean).forEach((title, index) => {
    say(title, EDGE, index === 0 ? { 'font-weight': 700 } : {});
    y += LINE;
  });
  const picture_width = holder.querySelector('tr svg') ? WIDE : NARROW;
  for (const chart of holder.querySelectorAll('svg')) {
    const row = chart.closest('tr');
    const { width, height } = chart.viewBox.baseVal;
    const drawn_width = row ? picture_width - EDGE - BAR : width * LARGER;
    const drawn_height = (drawn_width / width) * height;
    if (row) {
      say(row.querySelector('th').textContent, EDGE, {});
      say(row.querySelector('td').textContent, NUMBER, { 'text-anchor': 'end' });
    }
    place(chart, row ? BAR : EDGE, drawn_width, row ? 20 : drawn_height);
    y += row ? ROW : drawn_height + 8;
  }
  say(maker, EDGE, { 'font-size': 11, opacity: 0.7 });
  y += EDGE + 4;
  picture.setAttribute('viewBox', `0 0 ${picture_width} ${Math.ceil(y)}`);
  picture.setAttribute('width', picture_width);
  picture.setAttribute('height', Math.ceil(y));
  picture.prepend(made('rect', { width: '100%', height: '100%', fill: colours.backgroundColor }));
  const link = document.createElementNS(SVG, 'desc');
  link.textContent = location.href;
  picture.prepend(link);
  return picture;
}

function made(name, attributes) {
  const element = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([attribute, value]) => element.setAttribute(attribute, value));
  return element;
}

function with_styles(chart) {
  const copy = chart.cloneNode(true);
  const parts = [...copy.querySelectorAll('*')];
  [...chart.querySelectorAll('*')].forEach((part, index) => {
    const styles = getComputedStyle(part);
    STYLES.forEach(name => parts[index].setAttribute(name, styles.getPropertyValue(name)));
    parts[index].removeAttribute('class');
  });
  copy.removeAttribute('class');
  return copy;
}

async function as_png(text) {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth * SCALE, image.naturalHeight * SCALE];
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  const file = await new Promise(resolve => canvas.toBlob(resolve));
  if (!file) throw new Error('this browser makes no PNG of it');
  return file;
}
