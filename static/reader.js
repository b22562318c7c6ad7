// The worker that reads logs. It takes a file and hands its bytes to the reader, piece by piece, so that memory does not
// grow with the file; after each piece it says how far it is. The page ends it to cancel.
import init, { Reading } from "./trainprint-reader.js";

const PIECE = 1 << 20;

onmessage = async ({ data: { file, from, to } }) => {
  const { memory } = await init();
  const reading = new Reading(from, to);
  let read = 0;
  let fault;
  try {
    for (let more = true; more && read < file.size; ) {
      const bytes = new Uint8Array(await file.slice(read, read + PIECE).arrayBuffer());
      read += bytes.length;
      more = reading.push(bytes) && bytes.length > 0;
      postMessage({ read });
    }
  } catch {
    fault = "The browser could not read the file to its end: it is a folder, it has changed meanwhile, or it may not be read.";
  }
  postMessage({ outcome: reading.finish(fault), memory: memory.buffer.byteLength });
};
