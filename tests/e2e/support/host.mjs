// A page of somebody else, on another origin and under a strict policy, that shows the simulator twice as an element and once as a frame.
import { FOLDER } from './stage.mjs';

export const hostPage = (origin) => ({
  '/page.html': {
    headers: { 'content-security-policy': `default-src 'none'; script-src ${origin}; frame-src ${origin}; base-uri 'none'` },
    body: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Mairie</title>
<script src="${origin}${FOLDER}embed.js" defer></script></head><body><main><h1>Notre commune</h1>
<boucle-simulator id="one" territory="pompey" lang="fr" levers="equipment,skills,energy" chart="flows"></boucle-simulator>
<boucle-simulator id="two" territory="pompey" lang="de" levers="energy,mobility"></boucle-simulator>
<iframe id="three" title="Boucle" width="600" height="700" src="${origin}${FOLDER}?view=embed&amp;lang=en"></iframe>
</main></body></html>`,
  },
});
