// The form of a publication says what the website has read in its files, and asks again until the worker is done.
(() => {
  "use strict";

  const PAUSE = 3000;
  let shown = null;
  let last = "";

  const isKept = (input) => {
    const box = document.getElementById(input.id.replace(/document$/, "DELETE"));
    return !box || (box.type === "checkbox" ? !box.checked : !box.value);
  };

  const chosen = () =>
    [...document.querySelectorAll("input[name^='materialien-'][name$='-document']")]
      .filter((input) => input.value && isKept(input))
      .map((input) => input.value)
      .join(",");

  const look = async (box) => {
    const keys = chosen();
    if (document.hidden || (keys === shown && !box.querySelector("[data-unfinished]"))) return;
    const answer = await fetch(`${box.dataset.states}?${new URLSearchParams({ dateien: keys })}`).catch(() => null);
    if (!answer?.ok) return;
    const html = await answer.text();
    shown = keys;
    // A screen reader speaks what has changed, so what has not is left alone.
    if (html !== last) box.innerHTML = html;
    last = html;
  };

  document.addEventListener("DOMContentLoaded", () => {
    const box = document.querySelector("[data-states]");
    if (!box) return;
    look(box);
    setInterval(look, PAUSE, box);
  });
})();
