// A worker of the page: the program of the page itself, without a page. Its first message brings the program, the others orders.
'use strict';
let program;

const start = async ({ module, first, later }) => {
  globalThis.boucleLater = (exports) => { new WebAssembly.Instance(later, { first: exports }); };
  const page = await import(module);
  await page.default({ module_or_path: first });
  return page;
};

// What the program computes comes in turns; between two of them the next messages get in.
const next = new MessageChannel();
let working = false;
// `null` says that this worker is of no more use.
const guarded = (work) => { program.then(work).catch((error) => { console.warn(error); postMessage(null); close(); }); };
const turn = (page) => {
  const answer = page.workerTurn();
  working = answer !== undefined;
  if (!working) return;
  postMessage(answer, [answer[1].buffer]);
  next.port2.postMessage(null);
};
next.port1.onmessage = () => guarded(turn);
onmessage = ({ data }) => {
  if (!program) { program = start(data); guarded(() => {}); return; }
  guarded((page) => {
    page.workerTake(...data);
    if (!working) { working = true; next.port2.postMessage(null); }
  });
};
