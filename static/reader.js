// The worker that reads logs. It takes a file and hands its bytes to the reader, piece by piece, so that memory does not
// grow with the file; while one piece is read, the browser fetches the next. After each piece it says how far it is. The page
// ends it to cancel.
import init, { Reading } from "./trainprint-reader.js";

const PIECE = 1 << 22;

onmessage = async ({ data: { file, from, to } }) => {
  const { memory } = await init();
  const reading = new Reading(from, to);
  const piece = (start) => file.slice(start, start + PIECE).arrayBuffer();
  let read = 0;
  let fault;
  try {
    let next = piece(0);
    for (let more = true; more && read < file.size; ) {
      const bytes = new Uint8Array(await next);
      read += bytes.length;
      next = piece(read);
      next.catch(() => {});
      more = reading.push(bytes) && bytes.length > 0;
      postMessage({ read });
    }
  } catch {
    fault = "The browser could not read the file to its end: it is a folder, it has changed meanwhile, or it may not be read.";
  }
  postMessage({ outcome: reading.finish(fault), memory: memory.buffer.byteLength });
};
