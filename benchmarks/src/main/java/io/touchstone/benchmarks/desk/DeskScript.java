package io.touchstone.benchmarks.desk;

/**
 * What measures inside the page. Times are milliseconds from a key's event to the moment after the
 * frame that shows its effect: a message posted from within an animation frame arrives once the
 * frame was produced.
 */
final class DeskScript {
  static final String SOURCE =
      """
      window.bench = {
        painted: () => new Promise((resolve) => requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now());
          channel.port2.postMessage(0);
        })),
        article: () => document.querySelector('article-text'),
        key: (key) => window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
        async until(condition) {
          while (!condition()) {
            await new Promise(requestAnimationFrame);
          }
          return this.painted();
        },
        /** Opens the article of a digit's key; ends when its whole text stands there. */
        async open(key, title) {
          const begun = performance.now();
          this.key(key);
          const done = await this.until(() => {
            const article = this.article();
            return article && article.title === title && !article.isUpdatePending
              && article.renderRoot.querySelector('.text p');
          });
          return done - begun;
        },
        answered() {
          const article = this.article();
          if (!article.benched) {
            article.benched = true;
            const settle = article.settle;
            article.settle = function (id, accepted) {
              settle.call(article, id, accepted);
              article.answer?.(accepted);
            };
          }
          return new Promise((resolve) => { article.answer = resolve; });
        },
        /** Presses a deciding key: when it was painted, when the server had saved it, and whether it did. */
        async decide(key) {
          const answer = this.answered();
          const begun = performance.now();
          this.key(key);
          const painted = await this.painted();
          const accepted = await answer;
          return [painted - begun, performance.now() - begun, accepted];
        },
        /** Marks statement after statement, one in `every` milliseconds, and keeps what each took. */
        async review(ids, every) {
          this.reviewed = [];
          // nobody gives a signal
          await new Promise((resolve) => setTimeout(resolve, every * Math.random()));
          for (const id of ids) {
            const next = performance.now() + every * (0.5 + Math.random());
            this.article().focusStatement(id, false);
            const [, saved, accepted] = await this.decide('a');
            this.reviewed.push([id, saved, accepted]);
            await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - performance.now())));
          }
          this.done = true;
        },
        /** From the next key's event until the hits that it brought are painted. */
        async searching() {
          const hits = document.querySelector('.search-hits');
          const begun = new Promise((resolve) => {
            document.addEventListener('keydown', () => resolve(performance.now()), { capture: true, once: true });
          });
          await new Promise((resolve) => {
            new MutationObserver((_, observer) => {
              observer.disconnect();
              resolve();
            }).observe(hits, { childList: true, subtree: true });
          });
          return (await this.painted()) - (await begun);
        },
        async matrix() {
          const link = [...document.querySelectorAll('a')].find((each) => each.getAttribute('href')?.endsWith('/matrix'));
          const begun = performance.now();
          link.click();
          const done = await this.until(() => document.querySelector('.matrix-cell q')?.checkVisibility());
          return done - begun;
        },
        /** Scrolls the matrix for some frames and gives what each took. */
        async frames(count) {
          const table = document.querySelector('.matrix-grid').shadowRoot.querySelector('#table');
          table.scrollTop = 0;
          await this.painted();
          const took = [];
          let last = performance.now();
          for (let i = 0; i < count; i++) {
            table.scrollTop += 120;
            await new Promise(requestAnimationFrame);
            const now = performance.now();
            took.push(now - last);
            last = now;
          }
          return took;
        },
      };
      """;

  private DeskScript() {}
}
