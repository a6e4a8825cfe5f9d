// Niceties only: every page works without this file.
(() => {
  "use strict";

  const wide = window.matchMedia("(min-width: 62rem)");
  const canStyleDetails = window.CSS && CSS.supports("selector(::details-content)");

  // Browsers that cannot open details by style: open them on wide screens.
  const openWide = () => {
    for (const details of document.querySelectorAll(".wide-open")) {
      details.open = wide.matches && !details.hasAttribute("data-menu");
    }
  };
  if (!canStyleDetails) {
    openWide();
    wide.addEventListener("change", openWide);
  }

  // The menu closes with Escape and with a click beside it.
  const menu = document.querySelector("[data-menu]");
  if (menu) {
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && menu.open) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
    });
    document.addEventListener("click", (event) => {
      if (menu.open && !menu.contains(event.target)) menu.open = false;
    });
  }

  // Copy a text, such as a citation: <button data-copy="id of the element" hidden>.
  for (const button of document.querySelectorAll("[data-copy]")) {
    const source = document.getElementById(button.dataset.copy);
    if (!source || !navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(source.innerText.trim());
      if (button.dataset.done) button.textContent = button.dataset.done;
    });
  }

  // A foreign video plays here only after this click.
  for (const button of document.querySelectorAll("[data-video]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const frame = document.createElement("iframe");
      frame.src = button.dataset.video;
      frame.title = button.dataset.title;
      frame.allow = "fullscreen";
      frame.referrerPolicy = "strict-origin-when-cross-origin";
      button.closest(".video__frame").replaceChildren(frame);
      frame.focus();
    });
  }

  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }

  // On paper: the date, and everything that was folded away.
  let opened = [];
  window.addEventListener("beforeprint", () => {
    for (const place of document.querySelectorAll("[data-print-date]")) {
      place.textContent = ` · ${place.dataset.label} ${new Date().toLocaleDateString(document.documentElement.lang.slice(0, 2))}`;
    }
    opened = [...document.querySelectorAll("main details:not([open])")];
    for (const details of opened) details.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const details of opened) details.open = false;
  });
})();
