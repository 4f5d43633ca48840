// <boucle-simulator territory="pompey" lang="fr" levers="equipment,skills,energy" chart="flows" scenario="1.xxxx">
// A sandboxed frame that sizes itself to its content. Mirrors the frame's messages as DOM events `boucle:ready` and `boucle:outcome`.
(() => {
  'use strict';
  const home = new URL('./', document.currentScript.src);
  const options = ['territory', 'lang', 'levers', 'chart', 'theme'];
  // Attributes that the running frame can take over; the others reload it.
  const live = ['territory', 'lang', 'theme', 'scenario'];
  const titles = { fr: 'Boucle, simulateur de scénarios', en: 'Boucle, scenario simulator', de: 'Boucle, Szenario-Simulator', lb: 'Boucle, Szenario-Simulator' };

  class BoucleSimulator extends HTMLElement {
    static observedAttributes = [...options, 'scenario'];
    #frame = null;
    #ready = false;
    #waiting = [];
    #outcome = null;
    #listen = (event) => this.#receive(event);

    connectedCallback() {
      addEventListener('message', this.#listen);
      this.#build();
    }

    disconnectedCallback() {
      removeEventListener('message', this.#listen);
      this.#frame?.remove();
      this.#frame = null;
      this.#ready = false;
    }

    attributeChangedCallback(name, before, after) {
      if (!this.#frame || before === after) return;
      if (live.includes(name) && after !== null) this.#send({ type: 'set', [name]: after });
      else this.#build();
    }

    // Moves one lever (0 to 100).
    setLever(id, value) { this.#send({ type: 'set', levers: { [id]: value } }); }

    // Takes a scenario: the object of a scenario file, its JSON, or the code of a link.
    setScenario(scenario) { this.#send({ type: 'set', scenario }); }

    // The scenario and its key figures as they stand, or null before the first answer.
    outcome() { return this.#outcome; }

    #build() {
      const address = new URL(home);
      address.searchParams.set('view', 'embed');
      options.filter((name) => this.hasAttribute(name)).forEach((name) => address.searchParams.set(name, this.getAttribute(name)));
      if (this.hasAttribute('scenario')) address.hash = `s=${this.getAttribute('scenario')}`;
      this.#frame?.remove();
      this.#ready = false;
      const frame = document.createElement('iframe');
      frame.title = this.getAttribute('title') ?? titles[this.getAttribute('lang')] ?? titles.fr;
      // The page fetches its own program from its own origin; it may open the full version in a tab and save a picture.
      frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads');
      frame.setAttribute('loading', 'lazy');
      Object.assign(frame.style, { display: 'block', width: '100%', height: '640px', border: '0', colorScheme: 'normal' });
      frame.src = address.href;
      this.style.display = 'block';
      this.#frame = frame;
      this.append(frame);
    }

    #send(message) {
      if (!this.#ready) { this.#waiting.push(message); return; }
      this.#frame?.contentWindow?.postMessage({ source: 'boucle', version: 1, ...message }, home.origin);
    }

    #receive(event) {
      if (!this.#frame || event.source !== this.#frame.contentWindow || event.origin !== home.origin) return;
      const message = event.data;
      if (!message || message.source !== 'boucle' || message.version !== 1) return;
      if (message.type === 'resize' && Number.isFinite(message.height)) {
        this.#frame.style.height = `${Math.min(Math.max(message.height, 120), 4000)}px`;
      } else if (message.type === 'ready') {
        this.#ready = true;
        this.#waiting.splice(0).forEach((waiting) => this.#send(waiting));
        this.#tell('boucle:ready', message);
      } else if (message.type === 'outcome') {
        this.#outcome = { scenario: message.scenario, key_figures: message.key_figures };
        this.#tell('boucle:outcome', this.#outcome);
      }
    }

    #tell(name, detail) { this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true })); }
  }

  if (!customElements.get('boucle-simulator')) customElements.define('boucle-simulator', BoucleSimulator);
})();
