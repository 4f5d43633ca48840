// Starts the page, and says so plainly when it cannot. The only text outside the Fluent files: it must work when nothing else does.
(() => {
  'use strict';
  const script = document.currentScript;
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const known = ['fr', 'en', 'de', 'lb'];
  const wanted = [query.get('lang') ?? '', ...(navigator.languages ?? [])].map((tag) => tag.trim().split(/[-_]/)[0].toLowerCase());
  root.lang = wanted.find((tag) => known.includes(tag)) ?? 'fr';
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  const view = query.get('view');
  if (view === 'embed' || view === 'present') root.dataset.view = view;

  const texts = {
    fr: {
      title: 'La page s’est arrêtée',
      missing: 'Votre navigateur ne sait pas exécuter WebAssembly, dont le calcul a besoin. Essayez avec une version récente de Firefox, Chrome, Edge ou Safari.',
      failed: 'Le simulateur n’a pas pu démarrer. Rechargez la page ; si cela se reproduit, vérifiez votre connexion.',
      crashed: 'Une erreur a interrompu le calcul. Votre scénario n’est pas perdu : il est dans ce lien.',
      link: 'Lien de votre scénario', reload: 'Recharger avec le scénario', fresh: 'Recommencer avec l’exemple', detail: 'Détail technique',
    },
    en: {
      title: 'The page has stopped',
      missing: 'Your browser cannot run WebAssembly, which the calculation needs. Try a recent Firefox, Chrome, Edge or Safari.',
      failed: 'The simulator could not start. Reload the page; if it happens again, check your connection.',
      crashed: 'An error interrupted the calculation. Your scenario is not lost: it is in this link.',
      link: 'Link of your scenario', reload: 'Reload with the scenario', fresh: 'Start again with the example', detail: 'Technical detail',
    },
    de: {
      title: 'Die Seite ist stehen geblieben',
      missing: 'Ihr Browser kann WebAssembly nicht ausführen, das die Berechnung braucht. Versuchen Sie es mit einem aktuellen Firefox, Chrome, Edge oder Safari.',
      failed: 'Der Simulator konnte nicht starten. Laden Sie die Seite neu; wenn es wieder geschieht, prüfen Sie Ihre Verbindung.',
      crashed: 'Ein Fehler hat die Berechnung unterbrochen. Ihr Szenario ist nicht verloren: Es steckt in diesem Link.',
      link: 'Link Ihres Szenarios', reload: 'Mit dem Szenario neu laden', fresh: 'Mit dem Beispiel neu beginnen', detail: 'Technische Angabe',
    },
    lb: {
      title: 'D’Säit ass stoe bliwwen',
      missing: 'Äre Browser kann WebAssembly net ausféieren, dat d’Berechnung brauch. Probéiert et mat engem aktuelle Firefox, Chrome, Edge oder Safari.',
      failed: 'De Simulator konnt net starten. Lued d’Säit nei; wann et nach eng Kéier geschitt, préift Är Verbindung.',
      crashed: 'E Feeler huet d’Berechnung ënnerbrach. Äre Szenario ass net verluer: En ass an dësem Link.',
      link: 'Link vun Ärem Szenario', reload: 'Mam Szenario nei lueden', fresh: 'Mam Beispill nei ufänken', detail: 'Technesch Detailer',
    },
  };

  const element = (name, attributes, ...children) => {
    const node = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
    node.append(...children);
    return node;
  };

  let crashed = false;
  // `kind` is `missing`, `failed` or `crashed`.
  const showCrash = (kind, detail) => {
    if (crashed) return;
    crashed = true;
    const say = texts[root.lang] ?? texts.fr;
    const fresh = new URL(location.href);
    fresh.hash = '';
    const reload = element('button', { type: 'button', class: 'button button--main' }, say.reload);
    reload.addEventListener('click', () => location.reload());
    const page = element('main', { class: 'plain', role: 'alert' },
      element('h1', {}, say.title), element('p', {}, say[kind]),
      element('p', {}, element('a', { href: location.href, class: 'plain__link' }, say.link)),
      element('p', { class: 'plain__row' }, reload, element('a', { href: fresh.href, class: 'button' }, say.fresh)));
    if (detail) page.append(element('details', {}, element('summary', {}, say.detail), element('pre', {}, String(detail).slice(0, 2000))));
    // A new root: the old one still belongs to the page that stopped.
    document.body.replaceChildren(element('div', { id: 'boucle', class: 'root', 'data-state': 'error' }, page));
  };
  // The panic hook of the page calls it.
  globalThis.boucleCrash = (detail) => showCrash('crashed', detail);

  // Files that not everyone needs: the texts of a language, the sources of the figures. Each is fetched once; one that failed may
  // be asked for again. The address carries the sum of all of them, so that a browser never keeps those of an older page.
  const address = (name) => new URL(name, document.baseURI);
  const files = new Map();
  const fetchFile = async (name) => {
    const place = address(name);
    place.search = script.dataset.files;
    const answer = await fetch(place);
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return answer.text();
  };
  // The page asks by it.
  globalThis.boucleFile = (name) => {
    if (!files.has(name)) {
      const file = fetchFile(name);
      file.catch(() => files.delete(name));
      files.set(name, file);
    }
    return files.get(name);
  };

  const compile = async (name) => {
    const answer = await fetch(address(name));
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    // A host that does not know the type is slower, not wrong.
    if (answer.headers.get('content-type') === 'application/wasm') return WebAssembly.compileStreaming(answer);
    return WebAssembly.compile(await answer.arrayBuffer());
  };

  // The part of the program that the first picture does without, with its styles. It is fetched once that has been painted, or before when the address
  // needs it; should the program want it earlier still, it waits for it.
  let first;
  let later;
  let settle;
  const settled = new Promise((done) => { settle = done; });
  const fetchStyles = () => new Promise((done) => {
    const sheet = element('link', { rel: 'stylesheet', href: script.dataset.styles });
    // Without its styles the rest of the page is plain, and works.
    sheet.addEventListener('load', done);
    sheet.addEventListener('error', done);
    document.head.append(sheet);
  });
  const fetchLater = async () => {
    try { [later] = await Promise.all([compile(script.dataset.later), fetchStyles()]); } finally { settle(); }
  };
  const laterAtOnce = () => {
    const request = new XMLHttpRequest();
    request.open('GET', address(script.dataset.later), false);
    request.overrideMimeType('text/plain; charset=x-user-defined');
    request.send();
    if (request.status !== 200) throw new Error(`${script.dataset.later}: ${request.status}`);
    performance.mark('later-waited', { detail: new Error().stack });
    later = new WebAssembly.Module(Uint8Array.from(request.responseText, (letter) => letter.charCodeAt(0) & 255));
  };
  // The program calls it once, with what it shares.
  globalThis.boucleLater = (exports) => {
    try {
      if (!later) laterAtOnce();
      new WebAssembly.Instance(later, { first: exports });
    } catch (error) {
      showCrash('failed', error);
      throw error;
    }
  };
  // Resolved when the later part is there, or will not come by itself.
  globalThis.boucleSettled = () => settled;

  // A worker with the same program; null where the browser allows none, as in a frame without an origin.
  globalThis.boucleWorker = () => {
    try {
      if (!later) laterAtOnce();
      const place = address('worker.js');
      place.search = script.dataset.files;
      const worker = new Worker(place, { type: 'module' });
      worker.postMessage({ module: address(script.dataset.module).href, first, later });
      return worker;
    } catch {
      return null;
    }
  };

  // Saves a drawing as an image of points, twice as fine as it is shown, on the paper of the theme. The page asks by it.
  globalThis.boucleImage = (name, svg) => {
    const image = new Image();
    image.addEventListener('load', () => {
      const canvas = element('canvas', { width: 2 * image.width, height: 2 * image.height });
      const pen = canvas.getContext('2d');
      pen.fillStyle = getComputedStyle(root).getPropertyValue('--paper');
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((points) => {
        const address = URL.createObjectURL(points);
        element('a', { href: address, download: name }).click();
        setTimeout(() => URL.revokeObjectURL(address), 10_000);
      });
    });
    image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  };

  const start = async () => {
    if (typeof WebAssembly !== 'object') { showCrash('missing'); return; }
    try {
      const texts = globalThis.boucleFile(`i18n/${root.lang}.ftl`);
      const wanted = location.hash.startsWith('#s=') || view || query.has('chart') || query.has('territory') || query.has('stage') ? fetchLater() : undefined;
      const [page, program] = await Promise.all([import(address(script.dataset.module).href), compile(script.dataset.wasm), texts, wanted]);
      first = program;
      await page.default({ module_or_path: first });
      if (!wanted) requestAnimationFrame(() => setTimeout(() => fetchLater().catch(() => {})));
    } catch (error) {
      showCrash('failed', error);
    }
  };
  // Wait for the root element; a classic script in the head runs before it exists.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start); else start();
})();
