"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
));

// node_modules/.pnpm/sql.js@1.16.0/node_modules/sql.js/dist/sql-wasm.js
var require_sql_wasm = __commonJS({
  "node_modules/.pnpm/sql.js@1.16.0/node_modules/sql.js/dist/sql-wasm.js"(exports2, module2) {
    var initSqlJsPromise = void 0, initSqlJs2 = function(moduleConfig) {
      return initSqlJsPromise || (initSqlJsPromise = new Promise(function(resolveModule, reject) {
        var Module = typeof moduleConfig < "u" ? moduleConfig : {}, originalOnAbortFunction = Module.onAbort;
        Module.onAbort = function(errorThatCausedAbort) {
          reject(new Error(errorThatCausedAbort)), originalOnAbortFunction && originalOnAbortFunction(errorThatCausedAbort);
        }, Module.postRun = Module.postRun || [], Module.postRun.push(function() {
          resolveModule(Module);
        }), module2 = void 0;
        var k;
        k ||= typeof Module < "u" ? Module : {};
        var aa = !!globalThis.window, ba = !!globalThis.WorkerGlobalScope, ca = globalThis.process?.versions?.node && globalThis.process?.type != "renderer";
        k.onRuntimeInitialized = function() {
          function a(f, h) {
            tb(f, h instanceof Error ? h.message : String(h), -1);
          }
          function b(f, h) {
            switch (typeof h) {
              case "boolean":
                kc(f, h ? 1 : 0);
                break;
              case "number":
                lc(f, h);
                break;
              case "string":
                mc(f, h, l(h), -1);
                break;
              case "object":
                if (h === null) ub(f);
                else if (h.length != null) {
                  var p = da(h.length);
                  v.set(h, p), nc(f, p, h.length, -1), ea(p);
                } else tb(f, "Wrong API use : tried to return a value of an unknown type (" + h + ").", -1);
                break;
              default:
                ub(f);
            }
          }
          function d(f, h) {
            for (var p = [], r = 0; r < f; r += 1) {
              var u = y(
                h + 4 * r,
                "i32"
              ), w = oc(u);
              if (w === 1 || w === 2) u = pc(u);
              else if (w === 3) w = vb(u), u = qc(u), u = A(u, w, !0);
              else if (w === 4) {
                w = u, u = vb(w), w = rc(w);
                for (var x = new Uint8Array(u), G = 0; G < u; G += 1) x[G] = v[w + G];
                u = x;
              } else u = null;
              p.push(u);
            }
            return p;
          }
          function c(f, h) {
            this.Va = f, this.db = h, this.Ta = 1, this.rb = [];
          }
          function e(f, h) {
            if (this.db = h, this.kb = fa(f), this.kb === null) throw Error("Unable to allocate memory for the SQL string");
            this.pb = this.kb, this.bb = this.xb = null;
          }
          function g(f) {
            this.filename = "dbfile_" + (4294967295 * Math.random() >>> 0), f != null && ja(
              this.filename,
              f
            ), this.handleError(F(this.filename, q)), this.db = y(q, "i32"), z && sc(this.db), this.qb = {}, this.Ya = /* @__PURE__ */ new Map();
          }
          function m(f, h) {
            return f.replace(/[A-Z]/g, function(p) {
              return p.toLowerCase();
            }) + ":" + h;
          }
          function t(f) {
            f.forEach(ka);
          }
          var z = k.useOldExtensionFunctions !== !1, q = la(4), n = k.cwrap, F = n("sqlite3_open", "number", ["string", "number"]), S = n("sqlite3_close_v2", "number", ["number"]), Ta = n("sqlite3_backup_init", "number", ["number", "string", "number", "string"]), ma = n("sqlite3_backup_step", "number", ["number", "number"]), na = n(
            "sqlite3_backup_finish",
            "number",
            ["number"]
          ), ha = n("sqlite3_exec", "number", ["number", "number", "number", "number", "number"]), Aa = n("sqlite3_changes", "number", ["number"]), N = n("sqlite3_sql", "string", ["number"]), tc = n("sqlite3_normalized_sql", "string", ["number"]), Ua = n("sqlite3_prepare_v2", "number", ["number", "number", "number", "number", "number"]), uc = n("sqlite3_bind_text", "number", ["number", "number", "number", "number", "number"]), xb = n("sqlite3_bind_blob", "number", ["number", "number", "number", "number", "number"]), vc = n(
            "sqlite3_bind_double",
            "number",
            ["number", "number", "number"]
          ), wc = n("sqlite3_bind_int", "number", ["number", "number", "number"]), xc = n("sqlite3_bind_parameter_index", "number", ["number", "string"]), yc = n("sqlite3_step", "number", ["number"]), ia = n("sqlite3_errmsg", "string", ["number"]), zc = n("sqlite3_column_count", "number", ["number"]), Ac = n("sqlite3_data_count", "number", ["number"]), Bc = n("sqlite3_column_double", "number", ["number", "number"]), Cc = n("sqlite3_column_text", "number", ["number", "number"]), Dc = n("sqlite3_column_blob", "number", [
            "number",
            "number"
          ]), yb = n("sqlite3_column_bytes", "number", ["number", "number"]), Ec = n("sqlite3_column_type", "number", ["number", "number"]), Fc = n("sqlite3_column_name", "string", ["number", "number"]), Gc = n("sqlite3_reset", "number", ["number"]), Hc = n("sqlite3_clear_bindings", "number", ["number"]), Ic = n("sqlite3_finalize", "number", ["number"]), zb = n("sqlite3_create_function_v2", "number", "number string number number number number number number number".split(" ")), oc = n("sqlite3_value_type", "number", ["number"]), vb = n(
            "sqlite3_value_bytes",
            "number",
            ["number"]
          ), qc = n("sqlite3_value_text", "number", ["number"]), rc = n("sqlite3_value_blob", "number", ["number"]), pc = n("sqlite3_value_double", "number", ["number"]), lc = n("sqlite3_result_double", "", ["number", "number"]), ub = n("sqlite3_result_null", "", ["number"]), mc = n("sqlite3_result_text", "", ["number", "string", "number", "number"]), nc = n("sqlite3_result_blob", "", ["number", "number", "number", "number"]), kc = n("sqlite3_result_int", "", ["number", "number"]), tb = n("sqlite3_result_error", "", ["number", "string", "number"]), Ab = n("sqlite3_aggregate_context", "number", ["number", "number"]), sc = n("RegisterExtensionFunctions", "number", ["number"]), Bb = n("sqlite3_update_hook", "number", ["number", "number", "number"]);
          c.prototype.bind = function(f) {
            if (!this.Va) throw "Statement closed";
            return this.reset(), Array.isArray(f) ? this.Ob(f) : f != null && typeof f == "object" ? this.Pb(f) : !0;
          }, c.prototype.step = function() {
            if (!this.Va) throw "Statement closed";
            this.Ta = 1;
            var f = yc(this.Va);
            switch (f) {
              case 100:
                return !0;
              case 101:
                return !1;
              default:
                throw this.db.handleError(f);
            }
          }, c.prototype.Hb = function(f) {
            return f == null && (f = this.Ta, this.Ta += 1), Bc(this.Va, f);
          }, c.prototype.Xb = function(f) {
            if (f == null && (f = this.Ta, this.Ta += 1), typeof BigInt != "function") throw Error("BigInt is not supported");
            return BigInt(this.Ib(f));
          }, c.prototype.Ib = function(f) {
            f == null && (f = this.Ta, this.Ta += 1);
            var h = Cc(this.Va, f);
            return f = yb(this.Va, f), A(h, f, !0);
          }, c.prototype.getBlob = function(f) {
            f == null && (f = this.Ta, this.Ta += 1);
            var h = yb(this.Va, f);
            f = Dc(this.Va, f);
            for (var p = new Uint8Array(h), r = 0; r < h; r += 1) p[r] = v[f + r];
            return p;
          }, c.prototype.get = function(f, h) {
            h = h || {}, f != null && this.bind(f) && this.step(), f = [];
            for (var p = Ac(this.Va), r = 0; r < p; r += 1) switch (Ec(this.Va, r)) {
              case 1:
                var u = h.useBigInt ? this.Xb(r) : this.Hb(r);
                f.push(u);
                break;
              case 2:
                f.push(this.Hb(r));
                break;
              case 3:
                f.push(this.Ib(r));
                break;
              case 4:
                f.push(this.getBlob(r));
                break;
              default:
                f.push(null);
            }
            return f;
          }, c.prototype.ub = function() {
            for (var f = [], h = zc(this.Va), p = 0; p < h; p += 1) f.push(Fc(this.Va, p));
            return f;
          }, c.prototype.Gb = function(f, h) {
            var p = this.get(f, h);
            return f = this.ub(), Object.fromEntries(f.map(function(r, u) {
              return [r, p[u]];
            }));
          }, c.prototype.ac = function() {
            return N(this.Va);
          }, c.prototype.Yb = function() {
            return tc(this.Va);
          }, c.prototype.run = function(f) {
            return f != null && this.bind(f), this.step(), this.reset();
          }, c.prototype.Cb = function(f, h) {
            h == null && (h = this.Ta, this.Ta += 1);
            var p = fa(f);
            this.rb.push(p), this.db.handleError(uc(this.Va, h, p, l(f), 0));
          }, c.prototype.Nb = function(f, h) {
            h == null && (h = this.Ta, this.Ta += 1);
            var p = da(f.length);
            v.set(f, p), this.rb.push(p), this.db.handleError(xb(
              this.Va,
              h,
              p,
              f.length,
              0
            ));
          }, c.prototype.Bb = function(f, h) {
            h == null && (h = this.Ta, this.Ta += 1), this.db.handleError((f === (f | 0) ? wc : vc)(this.Va, h, f));
          }, c.prototype.Qb = function(f) {
            f == null && (f = this.Ta, this.Ta += 1), xb(this.Va, f, 0, 0, 0);
          }, c.prototype.Db = function(f, h) {
            switch (h == null && (h = this.Ta, this.Ta += 1), typeof f) {
              case "string":
                this.Cb(f, h);
                return;
              case "number":
                this.Bb(f, h);
                return;
              case "bigint":
                this.Cb(f.toString(), h);
                return;
              case "boolean":
                this.Bb(f + 0, h);
                return;
              case "object":
                if (f === null) {
                  this.Qb(h);
                  return;
                }
                if (f.length != null) {
                  this.Nb(
                    f,
                    h
                  );
                  return;
                }
            }
            throw "Wrong API use : tried to bind a value of an unknown type (" + f + ").";
          }, c.prototype.Pb = function(f) {
            var h = this;
            return Object.keys(f).forEach(function(p) {
              var r = xc(h.Va, p);
              r !== 0 && h.Db(f[p], r);
            }), !0;
          }, c.prototype.Ob = function(f) {
            for (var h = 0; h < f.length; h += 1) this.Db(f[h], h + 1);
            return !0;
          }, c.prototype.reset = function() {
            return this.freemem(), Hc(this.Va) === 0 && Gc(this.Va) === 0;
          }, c.prototype.freemem = function() {
            for (var f; (f = this.rb.pop()) !== void 0; ) ea(f);
          }, c.prototype.eb = function() {
            this.freemem();
            var f = Ic(this.Va) === 0;
            return delete this.db.qb[this.Va], this.Va = 0, f;
          }, e.prototype.next = function() {
            if (this.kb === null) return { done: !0 };
            if (this.bb !== null && (this.bb.eb(), this.bb = null), !this.db.db) throw this.lb(), Error("Database closed");
            var f = oa(), h = la(4);
            pa(q), pa(h);
            try {
              this.db.handleError(Ua(this.db.db, this.pb, -1, q, h)), this.pb = y(h, "i32");
              var p = y(q, "i32");
              return p === 0 ? (this.lb(), { done: !0 }) : (this.bb = new c(p, this.db), this.db.qb[p] = this.bb, { value: this.bb, done: !1 });
            } catch (r) {
              throw this.xb = A(this.pb), this.lb(), r;
            } finally {
              qa(f);
            }
          }, e.prototype.lb = function() {
            ea(this.kb), this.kb = null;
          }, e.prototype.return = function() {
            return this.bb !== null && (this.bb.eb(), this.bb = null), this.lb(), { done: !0 };
          }, e.prototype.Zb = function() {
            return this.xb !== null ? this.xb : A(this.pb);
          }, typeof Symbol == "function" && typeof Symbol.iterator == "symbol" && (e.prototype[Symbol.iterator] = function() {
            return this;
          }), g.prototype.run = function(f, h) {
            if (!this.db) throw "Database closed";
            if (h) {
              f = this.yb(f, h);
              try {
                f.step();
              } finally {
                f.eb();
              }
            } else {
              f = fa(f);
              try {
                this.handleError(ha(
                  this.db,
                  f,
                  0,
                  0,
                  q
                ));
              } finally {
                ea(f);
              }
            }
            return this;
          }, g.prototype.exec = function(f, h, p) {
            if (!this.db) throw "Database closed";
            var r = oa(), u = null, w = null, x = null;
            try {
              x = w = fa(f);
              var G = la(4);
              for (f = []; y(x, "i8") !== 0; ) {
                pa(q), pa(G), this.handleError(Ua(this.db, x, -1, q, G));
                var T = y(q, "i32");
                if (x = y(G, "i32"), T !== 0) {
                  var D = null;
                  for (u = new c(T, this), h != null && u.bind(h); u.step(); ) D === null && (D = { columns: u.ub(), values: [] }, f.push(D)), D.values.push(u.get(null, p));
                  u.eb();
                }
              }
              return f;
            } catch (K) {
              throw u && u.eb(), K;
            } finally {
              w && ea(w), qa(r);
            }
          }, g.prototype.Ub = function(f, h, p, r, u) {
            typeof h == "function" && (r = p, p = h, h = void 0), f = this.yb(f, h);
            try {
              for (; f.step(); ) p(f.Gb(null, u));
            } finally {
              f.eb();
            }
            if (typeof r == "function") return r();
          }, g.prototype.yb = function(f, h) {
            f = fa(f);
            try {
              pa(q), this.handleError(Ua(this.db, f, -1, q, 0));
            } finally {
              ea(f);
            }
            if (f = y(q, "i32"), f === 0) throw "Nothing to prepare";
            var p = new c(f, this);
            return h != null && p.bind(h), this.qb[f] = p;
          }, g.prototype.bc = function(f) {
            return new e(f, this);
          }, g.prototype.Wb = function() {
            if (!this.db) throw Error("Database closed");
            var f = this.filename + "_export";
            ja(f, []);
            var h = 0, p = 0;
            try {
              var r = B(f).node, u = null, w = r.Qa.write;
              r.Qa = Object.create(r.Qa), r.Qa.write = function(T, D, K, V, U) {
                return u === null ? w(T, D, K, V, U) : (r.Ua.set(D.subarray(K, K + V), U), r.Wa = Math.max(r.Wa, U + V), V);
              };
              var x = F(f, q);
              if (h = y(q, "i32"), x !== 0 || (p = Ta(h, "main", this.db, "main"), p === 0)) throw Error(ia(h));
              if (x = ma(p, 0), x === 0) {
                var G = this.exec("PRAGMA main.page_count; PRAGMA main.page_size");
                u = new Uint8Array(G[0].values[0][0] * G[1].values[0][0]), r.Ua = u, x = ma(p, -1);
              }
              if (x === 5 || x === 6) throw Error("Unable to export: SQLite is busy or locked. Finish active write transactions before exporting.");
              if (x !== 101 || (x = na(p), p = 0, x !== 0) || (x = S(h), x !== 0)) throw Error(ia(h));
              return h = 0, u = new Uint8Array(r.Ua.buffer, r.Ua.byteOffset, r.Wa), u.length > 0 && (u[18] = 1, u[19] = 1), u;
            } finally {
              p !== 0 && na(p), h !== 0 && S(h), ra("/" + f);
            }
          }, g.prototype.close = function() {
            this.db !== null && (Object.values(this.qb).forEach(function(f) {
              f.eb();
            }), this.Ya.forEach(t), this.Ya.clear(), this.fb && (ka(this.fb), this.fb = void 0), this.handleError(S(this.db)), ra("/" + this.filename), this.db = null);
          }, g.prototype.handleError = function(f) {
            if (f === 0) return null;
            throw f = ia(this.db), Error(f);
          }, g.prototype.$b = function() {
            return Aa(this.db);
          }, g.prototype.Tb = function(f, h) {
            var p = m(f, h.length);
            this.Ya.has(p) && (t(this.Ya.get(p)), this.Ya.delete(p));
            var r = sa(function(u, w, x) {
              w = d(w, x);
              try {
                var G = h.apply(null, w);
              } catch (T) {
                a(u, T);
                return;
              }
              b(u, G);
            }, "viii");
            return this.Ya.set(p, [r]), this.handleError(zb(this.db, f, h.length, 1, 0, r, 0, 0, 0)), this;
          }, g.prototype.Sb = function(f, h) {
            function p(D) {
              return x.has(D) || x.set(D, r()), x.get(D);
            }
            var r = h.init || function() {
              return null;
            }, u = h.finalize || function(D) {
              return D;
            }, w = h.step;
            if (!w) throw "An aggregate function must have a step function in " + f;
            var x = /* @__PURE__ */ new Map();
            h = m(f, w.length - 1), this.Ya.has(h) && (t(this.Ya.get(h)), this.Ya.delete(h));
            var G = sa(function(D, K, V) {
              var U = Ab(D, 1), Wa = p(U);
              K = d(K, V), Wa = [Wa].concat(K);
              try {
                x.set(U, w.apply(null, Wa));
              } catch (Jc) {
                x.delete(U), a(D, Jc);
              }
            }, "viii"), T = sa(function(D) {
              var K = Ab(
                D,
                1
              );
              try {
                var V = u(p(K));
              } catch (U) {
                x.delete(K), a(D, U);
                return;
              }
              b(D, V), x.delete(K);
            }, "vi");
            return this.Ya.set(h, [G, T]), this.handleError(zb(this.db, f, w.length - 1, 1, 0, 0, G, T, 0)), this;
          }, g.prototype.jc = function(f) {
            return this.fb && (Bb(this.db, 0, 0), ka(this.fb), this.fb = void 0), f ? (this.fb = sa(function(h, p, r, u, w) {
              switch (p) {
                case 18:
                  h = "insert";
                  break;
                case 23:
                  h = "update";
                  break;
                case 9:
                  h = "delete";
                  break;
                default:
                  throw "unknown operationCode in updateHook callback: " + p;
              }
              if (r = A(r), u = A(u), w > Number.MAX_SAFE_INTEGER) throw "rowId too big to fit inside a Number";
              f(h, r, u, Number(w));
            }, "viiiij"), Bb(this.db, this.fb, 0), this) : this;
          }, c.prototype.bind = c.prototype.bind, c.prototype.step = c.prototype.step, c.prototype.get = c.prototype.get, c.prototype.getColumnNames = c.prototype.ub, c.prototype.getAsObject = c.prototype.Gb, c.prototype.getSQL = c.prototype.ac, c.prototype.getNormalizedSQL = c.prototype.Yb, c.prototype.run = c.prototype.run, c.prototype.reset = c.prototype.reset, c.prototype.freemem = c.prototype.freemem, c.prototype.free = c.prototype.eb, e.prototype.next = e.prototype.next, e.prototype.getRemainingSQL = e.prototype.Zb, g.prototype.run = g.prototype.run, g.prototype.exec = g.prototype.exec, g.prototype.each = g.prototype.Ub, g.prototype.prepare = g.prototype.yb, g.prototype.iterateStatements = g.prototype.bc, g.prototype.export = g.prototype.Wb, g.prototype.close = g.prototype.close, g.prototype.handleError = g.prototype.handleError, g.prototype.getRowsModified = g.prototype.$b, g.prototype.create_function = g.prototype.Tb, g.prototype.create_aggregate = g.prototype.Sb, g.prototype.updateHook = g.prototype.jc, k.Database = g;
        };
        var ta = "./this.program", ua = (a, b) => {
          throw b;
        }, va = globalThis.document?.currentScript?.src;
        typeof __filename < "u" ? va = __filename : ba && (va = self.location.href);
        var wa = "", xa, ya;
        if (ca) {
          var fs = require("node:fs");
          wa = __dirname + "/", ya = (a) => (a = za(a) ? new URL(a) : a, fs.readFileSync(a)), xa = async (a) => (a = za(a) ? new URL(a) : a, fs.readFileSync(a, void 0)), process.argv.length > 1 && (ta = process.argv[1].replace(/\\/g, "/")), process.argv.slice(2), typeof module2 < "u" && (module2.exports = k), ua = (a, b) => {
            throw process.exitCode = a, b;
          };
        } else if (aa || ba) {
          try {
            wa = new URL(".", va).href;
          } catch {
          }
          ba && (ya = (a) => {
            var b = new XMLHttpRequest();
            return b.open("GET", a, !1), b.responseType = "arraybuffer", b.send(null), new Uint8Array(b.response);
          }), xa = async (a) => {
            if (za(a)) return new Promise((d, c) => {
              var e = new XMLHttpRequest();
              e.open("GET", a, !0), e.responseType = "arraybuffer", e.onload = () => {
                e.status == 200 || e.status == 0 && e.response ? d(e.response) : c(e.status);
              }, e.onerror = c, e.send(null);
            });
            var b = await fetch(a, { credentials: "same-origin" });
            if (b.ok) return b.arrayBuffer();
            throw Error(b.status + " : " + b.url);
          };
        }
        var Ba = console.log.bind(console), C = console.error.bind(console), Ca, Da = !1, Ea, za = (a) => a.startsWith("file://");
        function Fa() {
          if (!v?.buffer?.resizable) {
            var a = Ga.buffer;
            v = new Int8Array(a), Ha = new Int16Array(a), E = new Uint8Array(a), H = new Int32Array(a), I = new Uint32Array(a), Ia = new Float32Array(a), Ja = new Float64Array(a), J = new BigInt64Array(a);
          }
        }
        function Ka() {
          var a = k.preRun;
          for (a && (typeof a == "function" && (a = [a]), La.push(...a)), a = La; a.length > 0; ) a.shift()(k);
        }
        function Ma() {
          var a = k.postRun;
          for (a && (typeof a == "function" && (a = [a]), Na.push(...a)), a = Na; a.length > 0; ) a.shift()(k);
        }
        function Oa(a) {
          throw k.onAbort?.(a), a = `Aborted(${a})`, C(a), Da = !0, new WebAssembly.RuntimeError(a + ". Build with -sASSERTIONS for more info.");
        }
        var Pa;
        async function Qa(a) {
          if (!Ca) try {
            return await xa(a);
          } catch {
          }
          if (a == Pa && Ca) a = new Uint8Array(Ca);
          else if (ya) a = ya(a);
          else throw "both async and sync fetching of the wasm failed";
          return a;
        }
        async function Ra(a, b) {
          try {
            var d = await Qa(a);
            return await WebAssembly.instantiate(d, b);
          } catch (c) {
            C(`failed to asynchronously prepare wasm: ${c}`), Oa(c);
          }
        }
        async function Sa(a) {
          var b = Pa;
          if (!Ca && !za(b) && !ca) try {
            var d = fetch(b, { credentials: "same-origin" });
            return await WebAssembly.instantiateStreaming(d, a);
          } catch (c) {
            C(`wasm streaming compile failed: ${c}`), C("falling back to ArrayBuffer instantiation");
          }
          return Ra(b, a);
        }
        class Va {
          name = "ExitStatus";
          constructor(a) {
            this.message = `Program terminated with exit(${a})`, this.status = a;
          }
        }
        var v, Na = [], La = [], Xa = !0, E, Ya = new TextDecoder(), Za = (a, b, d, c) => {
          if (d = b + d, c) return d;
          for (; a[b] && !(b >= d); ) ++b;
          return b;
        }, A = (a, b, d) => a ? Ya.decode(E.subarray(a, Za(E, a, b, d))) : "", $a = (a, b) => {
          for (var d = 0, c = a.length - 1; c >= 0; c--) {
            var e = a[c];
            e === "." ? a.splice(c, 1) : e === ".." ? (a.splice(c, 1), d++) : d && (a.splice(c, 1), d--);
          }
          if (b) for (; d; d--) a.unshift("..");
          return a;
        }, ab = (a) => {
          var b = a.charAt(0) === "/", d = a.slice(-1) === "/";
          return (a = $a(a.split("/").filter((c) => !!c), !b).join("/")) || b || (a = "."), a && d && (a += "/"), (b ? "/" : "") + a;
        }, bb = (a) => {
          var b = /^(\/?|)([\s\S]*?)((?:\.{1,2}|[^\/]+?|)(\.[^.\/]*|))(?:[\/]*)$/.exec(a).slice(1);
          return a = b[0], b = b[1], !a && !b ? "." : (b &&= b.slice(0, -1), a + b);
        }, cb = (a) => a && a.match(/([^\/]+|\/)\/*$/)[1], db = (...a) => {
          for (var b = "", d = !1, c = a.length - 1; c >= -1 && !d; c--) {
            if (d = c >= 0 ? a[c] : "/", typeof d != "string") throw new TypeError("Arguments to path.resolve must be strings");
            if (!d) return "";
            b = d + "/" + b, d = d.charAt(0) === "/";
          }
          return b = $a(b.split("/").filter((e) => !!e), !d).join("/"), (d ? "/" : "") + b || ".";
        }, l = (a) => {
          for (var b = 0, d = 0; d < a.length; ++d) {
            var c = a.codePointAt(d);
            c <= 127 ? b++ : c <= 2047 ? b += 2 : c <= 65535 ? b += 3 : (b += 4, d++);
          }
          return b;
        }, L = (a, b, d, c) => {
          if (!(c > 0)) return 0;
          var e = d;
          c = d + c - 1;
          for (var g = 0; g < a.length; ++g) {
            var m = a.codePointAt(g);
            if (m <= 127) {
              if (d >= c) break;
              b[d++] = m;
            } else if (m <= 2047) {
              if (d + 1 >= c) break;
              b[d++] = 192 | m >> 6, b[d++] = 128 | m & 63;
            } else if (m <= 65535) {
              if (d + 2 >= c) break;
              b[d++] = 224 | m >> 12, b[d++] = 128 | m >> 6 & 63, b[d++] = 128 | m & 63;
            } else {
              if (d + 3 >= c) break;
              b[d++] = 240 | m >> 18, b[d++] = 128 | m >> 12 & 63, b[d++] = 128 | m >> 6 & 63, b[d++] = 128 | m & 63, g++;
            }
          }
          return b[d] = 0, d - e;
        }, eb = (a) => {
          var b = Array(l(a) + 1);
          return a = L(a, b, 0, b.length), b.length = a, b;
        }, fb = (a, b) => {
          var d = 0;
          return a && (d |= 365), b && (d |= 146), d;
        }, M = { $a: null, cb() {
          return M.createNode(null, "/", 16895, 0);
        }, createNode(a, b, d, c) {
          if ((d & 61440) === 24576 || (d & 61440) === 4096) throw new O(63);
          return M.$a || (M.$a = { dir: { node: { Xa: M.Ra.Xa, ab: M.Ra.ab, lookup: M.Ra.lookup, mb: M.Ra.mb, rename: M.Ra.rename, unlink: M.Ra.unlink, rmdir: M.Ra.rmdir, readdir: M.Ra.readdir, symlink: M.Ra.symlink }, stream: { Za: M.Qa.Za } }, file: { node: { Xa: M.Ra.Xa, ab: M.Ra.ab }, stream: { Za: M.Qa.Za, read: M.Qa.read, write: M.Qa.write, nb: M.Qa.nb, ob: M.Qa.ob } }, link: {
            node: { Xa: M.Ra.Xa, ab: M.Ra.ab, readlink: M.Ra.readlink },
            stream: {}
          }, Eb: { node: { Xa: M.Ra.Xa, ab: M.Ra.ab }, stream: gb } }), d = hb(a, b, d, c), P(d.mode) ? (d.Ra = M.$a.dir.node, d.Qa = M.$a.dir.stream, d.Ua = {}) : (d.mode & 61440) === 32768 ? (d.Ra = M.$a.file.node, d.Qa = M.$a.file.stream, d.Wa = 0, d.Ua = M.Vb ?? (M.Vb = new Uint8Array(0))) : (d.mode & 61440) === 40960 ? (d.Ra = M.$a.link.node, d.Qa = M.$a.link.stream) : (d.mode & 61440) === 8192 && (d.Ra = M.$a.Eb.node, d.Qa = M.$a.Eb.stream), d.atime = d.mtime = d.ctime = Date.now(), a && (a.Ua[b] = d, a.atime = a.mtime = a.ctime = d.atime), d;
        }, Ra: { Xa(a) {
          var b = {};
          return b.dev = (a.mode & 61440) === 8192 ? a.id : 1, b.ino = a.id, b.mode = a.mode, b.nlink = 1, b.uid = 0, b.gid = 0, b.rdev = a.rdev, P(a.mode) ? b.size = 4096 : (a.mode & 61440) === 32768 ? b.size = a.Wa : (a.mode & 61440) === 40960 ? b.size = a.link.length : b.size = 0, b.atime = new Date(a.atime), b.mtime = new Date(a.mtime), b.ctime = new Date(a.ctime), b.blksize = 4096, b.blocks = Math.ceil(b.size / b.blksize), b;
        }, ab(a, b) {
          for (var d of ["mode", "atime", "mtime", "ctime"]) b[d] != null && (a[d] = b[d]);
          b.size !== void 0 && (b = b.size, a.Wa != b && (d = a.Ua, a.Ua = new Uint8Array(b), a.Ua.set(d.subarray(0, Math.min(
            b,
            a.Wa
          ))), a.Wa = b));
        }, lookup() {
          throw M.sb || (M.sb = new O(44), M.sb.stack = "<generic error, no stack>"), M.sb;
        }, mb(a, b, d, c) {
          return M.createNode(a, b, d, c);
        }, rename(a, b, d) {
          try {
            var c = ib(b, d);
          } catch {
          }
          if (c && P(a.mode)) for (var e in c.Ua) throw new O(55);
          delete a.parent.Ua[a.name], b.Ua[d] = a, a.name = d, b.ctime = b.mtime = a.parent.ctime = a.parent.mtime = Date.now();
        }, unlink(a, b) {
          delete a.Ua[b], a.ctime = a.mtime = Date.now();
        }, rmdir(a, b) {
          var d = ib(a, b), c;
          for (c in d.Ua) throw new O(55);
          delete a.Ua[b], a.ctime = a.mtime = Date.now();
        }, readdir(a) {
          return [
            ".",
            "..",
            ...Object.keys(a.Ua)
          ];
        }, symlink(a, b, d) {
          return a = M.createNode(a, b, 41471, 0), a.link = d, a;
        }, readlink(a) {
          if ((a.mode & 61440) !== 40960) throw new O(28);
          return a.link;
        } }, Qa: { read(a, b, d, c, e) {
          return e >= a.node.Wa ? 0 : (c = Math.min(a.node.Wa - e, c), b.set(a.node.Ua.subarray(e, e + c), d), c);
        }, write(a, b, d, c, e, g) {
          if (b.buffer === v.buffer && (g = !1), !c) return 0;
          if (a = a.node, a.mtime = a.ctime = Date.now(), g) a.Ua = b.subarray(d, d + c), a.Wa = c;
          else if (a.Wa || e) {
            g = e + c;
            var m = a.Ua.length;
            m >= g || (g = Math.max(g, m * (m < 1048576 ? 2 : 1.125) >>> 0), m && (g = Math.max(g, 256)), m = a.Ua.subarray(0, a.Wa), a.Ua = new Uint8Array(g), a.Ua.set(m)), a.Ua.set(b.subarray(d, d + c), e), a.Wa = Math.max(a.Wa, e + c);
          } else a.Ua = b.slice(d, d + c), a.Wa = c;
          return c;
        }, Za(a, b, d) {
          if (d === 1 ? b += a.position : d === 2 && (a.node.mode & 61440) === 32768 && (b += a.node.Wa), b < 0) throw new O(28);
          return b;
        }, nb(a, b, d, c, e) {
          if ((a.node.mode & 61440) !== 32768) throw new O(43);
          if (a = a.node.Ua, e & 2 || a.buffer !== v.buffer) {
            e = !0, c = Math.ceil(b / 65536) * 65536;
            var g = jb(65536, c);
            if (g && E.fill(0, g, g + c), c = g, !c) throw new O(48);
            a && ((d > 0 || d + b < a.length) && (a = a.subarray ? a.subarray(d, d + b) : a.slice(d, d + b)), v.set(a, c));
          } else e = !1, c = a.byteOffset;
          return { fc: c, Mb: e };
        }, ob(a, b, d, c) {
          return M.Qa.write(a, b, 0, c, d, !1), 0;
        } } }, kb = [], lb = (a) => {
          var b = Za(a, 0);
          return Ya.decode(a.buffer ? a.subarray(0, b) : new Uint8Array(a.slice(0, b)));
        }, mb = [];
        function nb(a, b) {
          mb[a] = { input: [], output: [], jb: b }, ob(a, pb);
        }
        var pb = { open(a) {
          var b = mb[a.node.rdev];
          if (!b) throw new O(43);
          a.tty = b, a.seekable = !1;
        }, close(a) {
          a.tty.jb.fsync(a.tty);
        }, fsync(a) {
          a.tty.jb.fsync(a.tty);
        }, read(a, b, d, c) {
          if (!a.tty || !a.tty.jb.Jb) throw new O(60);
          for (var e = 0, g = 0; g < c; g++) {
            try {
              var m = a.tty.jb.Jb(a.tty);
            } catch {
              throw new O(29);
            }
            if (m === void 0 && !e) throw new O(6);
            if (m == null || (e++, b[d + g] = m, m === 10)) break;
          }
          return e && (a.node.atime = Date.now()), e;
        }, write(a, b, d, c) {
          if (!a.tty || !a.tty.jb.zb) throw new O(60);
          try {
            for (var e = 0; e < c; e++) a.tty.jb.zb(
              a.tty,
              b[d + e]
            );
          } catch {
            throw new O(29);
          }
          return c && (a.node.mtime = a.node.ctime = Date.now()), e;
        } }, qb = {
          Jb() {
            a: {
              if (!kb.length) {
                var a = null;
                if (ca) {
                  var b = Buffer.alloc(256), d = 0;
                  try {
                    d = fs.readSync(process.stdin.fd, b, 0, 256);
                  } catch (c) {
                    if (c.toString().includes("EOF")) d = 0;
                    else throw c;
                  }
                  d > 0 && (a = b.toString("utf-8", 0, d));
                } else globalThis.window?.prompt && (a = window.prompt("Input: "), a !== null && (a += `
`));
                if (!a) {
                  a = null;
                  break a;
                }
                kb = eb(a);
              }
              a = kb.shift();
            }
            return a;
          },
          zb(a, b) {
            b === null || b === 10 ? (Ba(lb(a.output)), a.output = []) : b != 0 && a.output.push(b);
          },
          fsync(a) {
            a.output?.length > 0 && (Ba(lb(a.output)), a.output = []);
          },
          rc() {
            return { mc: 25856, oc: 5, lc: 191, nc: 35387, kc: [3, 28, 127, 21, 4, 0, 1, 0, 17, 19, 26, 0, 18, 15, 23, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] };
          },
          sc() {
            return 0;
          },
          tc() {
            return [24, 80];
          }
        }, rb = { zb(a, b) {
          b === null || b === 10 ? (C(lb(a.output)), a.output = []) : b != 0 && a.output.push(b);
        }, fsync(a) {
          a.output?.length > 0 && (C(lb(a.output)), a.output = []);
        } }, sb = () => {
          if (ca) {
            var a = require("node:crypto");
            return (b) => (a.randomFillSync(b), 0);
          }
          return (b) => (crypto.getRandomValues(b), 0);
        }, wb = (a) => (wb = sb())(a), Cb = null, Db = {}, Eb = [], Fb = 1, Q = [], Gb = !1, Hb = !0, Ib = {}, O = class {
          name = "ErrnoError";
          constructor(a) {
            this.Sa = a;
          }
        }, Jb = class {
          shared = {};
          node = null;
          get flags() {
            return this.shared.flags;
          }
          set flags(a) {
            this.shared.flags = a;
          }
          get position() {
            return this.shared.position;
          }
          set position(a) {
            this.shared.position = a;
          }
        }, Kb = class {
          Ra = {};
          Qa = {};
          hb = null;
          listeners = null;
          Ab = 0;
          constructor(a, b, d, c) {
            a ||= this, this.parent = a, this.cb = a.cb, this.id = Fb++, this.name = b, this.mode = d, this.rdev = c, this.atime = this.mtime = this.ctime = Date.now();
          }
          get read() {
            return (this.mode & 365) === 365;
          }
          set read(a) {
            a ? this.mode |= 365 : this.mode &= -366;
          }
          get write() {
            return (this.mode & 146) === 146;
          }
          set write(a) {
            a ? this.mode |= 146 : this.mode &= -147;
          }
          ec() {
            if (this.listeners) {
              var a;
              for (b of this.listeners) b.exclusive ? (a ||= []).push(b) : b.Rb(32);
              if (a) {
                var b = (this.Ab || 0) % a.length;
                this.Ab = b + 1, a[b].Rb(32);
              }
            }
          }
        };
        function B(a, b = {}) {
          if (!a) throw new O(44);
          b.tb ?? (b.tb = !0), a.charAt(0) === "/" || (a = "//" + a);
          var d = 0;
          a: for (; d < 40; d++) {
            a = a.split("/").filter((t) => !!t);
            for (var c = Cb, e = "/", g = 0; g < a.length; g++) {
              var m = g === a.length - 1;
              if (m && b.parent) break;
              if (a[g] !== ".") if (a[g] === "..") if (e = bb(e), c === c.parent) {
                a = e + "/" + a.slice(g + 1).join("/"), d--;
                continue a;
              } else c = c.parent;
              else {
                e = ab(e + "/" + a[g]);
                try {
                  c = ib(c, a[g]);
                } catch (t) {
                  if (t?.Sa === 44 && m && b.dc) return { path: e };
                  throw t;
                }
                if (!c.hb || m && !b.tb || (c = c.hb.root), (c.mode & 61440) === 40960 && (!m || b.gb)) {
                  if (!c.Ra.readlink) throw new O(52);
                  c = c.Ra.readlink(c), c.charAt(0) === "/" || (c = bb(e) + "/" + c), a = c + "/" + a.slice(g + 1).join("/");
                  continue a;
                }
              }
            }
            return { path: e, node: c };
          }
          throw new O(32);
        }
        function Lb(a) {
          for (var b; ; ) {
            if (a === a.parent) return a = a.cb.Lb, b ? a[a.length - 1] !== "/" ? `${a}/${b}` : a + b : a;
            b = b ? `${a.name}/${b}` : a.name, a = a.parent;
          }
        }
        function Mb(a, b) {
          for (var d = 0, c = 0; c < b.length; c++) d = (d << 5) - d + b.charCodeAt(c) | 0;
          return (a + d >>> 0) % Q.length;
        }
        function Nb(a) {
          var b = Mb(a.parent.id, a.name);
          if (Q[b] === a) Q[b] = a.ib;
          else for (b = Q[b]; b; ) {
            if (b.ib === a) {
              b.ib = a.ib;
              break;
            }
            b = b.ib;
          }
        }
        function ib(a, b) {
          var d = P(a.mode) ? (d = Ob(a, "x")) ? d : a.Ra.lookup ? 0 : 2 : 54;
          if (d) throw new O(d);
          for (d = Q[Mb(a.id, b)]; d; d = d.ib) {
            var c = d.name;
            if (d.parent.id === a.id && c === b) return d;
          }
          return a.Ra.lookup(a, b);
        }
        function hb(a, b, d, c) {
          return a = new Kb(a, b, d, c), b = Mb(a.parent.id, a.name), a.ib = Q[b], Q[b] = a;
        }
        function P(a) {
          return (a & 61440) === 16384;
        }
        function Ob(a, b) {
          return Hb ? 0 : b.includes("r") && !(a.mode & 292) || b.includes("w") && !(a.mode & 146) || b.includes("x") && !(a.mode & 73) ? 2 : 0;
        }
        function Pb(a, b) {
          if (!P(a.mode)) return 54;
          try {
            return ib(a, b), 20;
          } catch {
          }
          return Ob(a, "wx");
        }
        function Qb(a, b, d) {
          try {
            var c = ib(a, b);
          } catch (e) {
            return e.Sa;
          }
          if (a = Ob(a, "wx")) return a;
          if (d) {
            if (!P(c.mode)) return 54;
            if (c === c.parent || Lb(c) === "/") return 10;
          } else if (P(c.mode)) return 31;
          return 0;
        }
        function Rb(a) {
          if (!a) throw new O(63);
          return a;
        }
        function R(a) {
          if (a = Eb[a], !a) throw new O(8);
          return a;
        }
        function Sb(a, b = -1) {
          if (a = Object.assign(new Jb(), a), b == -1) a: {
            for (b = 0; b <= 4096; b++) if (!Eb[b]) break a;
            throw new O(33);
          }
          return a.fd = b, Eb[b] = a;
        }
        function Tb(a, b = -1) {
          return a = Sb(a, b), a.Qa?.qc?.(a), a;
        }
        function Ub(a, b, d) {
          var c = a?.Qa.ab;
          a = c ? a : b, c ??= b.Ra.ab, Rb(c);
          try {
            c(a, d);
          } catch (e) {
            throw e instanceof RangeError ? new O(22) : e;
          }
        }
        var gb = { open(a) {
          a.Qa = Db[a.node.rdev].Qa, a.Qa.open?.(a);
        }, Za() {
          throw new O(70);
        } };
        function ob(a, b) {
          Db[a] = { Qa: b };
        }
        function Vb(a, b) {
          var d = b === "/";
          if (d && Cb) throw new O(10);
          if (!d && b) {
            var c = B(b, { tb: !1 });
            if (b = c.path, c = c.node, c.hb) throw new O(10);
            if (!P(c.mode)) throw new O(54);
          }
          b = { type: a, uc: {}, Lb: b, cc: [] }, a = a.cb(b), a.cb = b, b.root = a, d ? Cb = a : c && (c.hb = b, c.cb && c.cb.cc.push(b));
        }
        function Wb(a, b, d) {
          var c = B(a, { parent: !0 }).node;
          if (a = cb(a), !a) throw new O(28);
          if (a === "." || a === "..") throw new O(20);
          var e = Pb(c, a);
          if (e) throw new O(e);
          if (!c.Ra.mb) throw new O(63);
          return c.Ra.mb(c, a, b, d);
        }
        function Xb(a, b = 438) {
          return Wb(a, b & 4095 | 32768, 0);
        }
        function W(a, b = 511) {
          return Wb(a, b & 1023 | 16384, 0);
        }
        function Yb(a, b, d) {
          typeof d > "u" && (d = b, b = 438), Wb(a, b | 8192, d);
        }
        function Zb(a, b) {
          if (!db(a)) throw new O(44);
          var d = B(b, { parent: !0 }).node;
          if (!d) throw new O(44);
          b = cb(b);
          var c = Pb(d, b);
          if (c) throw new O(c);
          if (!d.Ra.symlink) throw new O(63);
          d.Ra.symlink(d, b, a);
        }
        function $b(a) {
          var b = B(a, { parent: !0 }).node;
          a = cb(a);
          var d = ib(b, a), c = Qb(b, a, !0);
          if (c) throw new O(c);
          if (!b.Ra.rmdir) throw new O(63);
          if (d.hb) throw new O(10);
          b.Ra.rmdir(b, a), Nb(d);
        }
        function ra(a) {
          var b = B(a, { parent: !0 }).node;
          if (!b) throw new O(44);
          a = cb(a);
          var d = ib(b, a), c = Qb(b, a, !1);
          if (c) throw new O(c);
          if (!b.Ra.unlink) throw new O(63);
          if (d.hb) throw new O(10);
          b.Ra.unlink(b, a), Nb(d);
        }
        function ac(a, b = !1) {
          return a = B(a, { gb: !b }).node, Rb(a.Ra.Xa)(a);
        }
        function bc(a, b, d) {
          Ub(a, b, { mode: d & 4095 | b.mode & -4096, ctime: Date.now(), Fb: !1 });
        }
        function cc(a, b) {
          a = typeof a == "string" ? B(a, { gb: !0 }).node : a, bc(null, a, b);
        }
        function dc(a, b, d) {
          if (P(b.mode)) throw new O(31);
          if ((b.mode & 61440) !== 32768) throw new O(28);
          var c = Ob(b, "w");
          if (c) throw new O(c);
          Ub(a, b, { size: d, timestamp: Date.now() });
        }
        function ec(a, b, d, c = !1) {
          a = B(a, { gb: !c }), Ub(null, a.node, { atime: b, mtime: d, Fb: c });
        }
        function fc(a, b, d = 438) {
          if (a === "") throw new O(44);
          if (typeof b == "string") {
            var c = { r: 0, "r+": 2, w: 577, "w+": 578, a: 1089, "a+": 1090 }[b];
            if (typeof c > "u") throw Error(`Unknown file open mode: ${b}`);
            b = c;
          }
          if (d = b & 64 ? d & 4095 | 32768 : 0, typeof a == "object") c = a;
          else {
            var e = a.endsWith("/");
            a = B(a, { gb: !(b & 131072), dc: !0 }), c = a.node, a = a.path;
          }
          var g = !1;
          if (b & 64) if (c) {
            if (b & 128) throw new O(20);
          } else {
            if (e) throw new O(31);
            c = Wb(a, d | 511, 0), g = !0;
          }
          if (!c) throw new O(44);
          if ((c.mode & 61440) === 8192 && (b &= -513), b & 65536 && !P(c.mode)) throw new O(54);
          if (!g && (c ? (c.mode & 61440) === 40960 ? e = 32 : (e = ["r", "w", "rw"][b & 3], b & 512 && (e += "w"), e = P(c.mode) && (e !== "r" || b & 576) ? 31 : Ob(c, e)) : e = 44, e)) throw new O(e);
          return b & 512 && !g && (e = c, e = typeof e == "string" ? B(e, { gb: !0 }).node : e, dc(null, e, 0)), b &= -131713, e = Sb({ node: c, path: Lb(c), flags: b, seekable: !0, position: 0, Qa: c.Qa, hc: [], error: !1 }), e.Qa.open && e.Qa.open(e), g && cc(c, d & 511), !k.logReadFiles || b & 1 || a in Ib || (Ib[a] = 1, C(`read file: ${a}`)), e;
        }
        function hc(a) {
          if (a.fd === null) throw new O(8);
          a.wb && (a.wb = null), a.node?.ec();
          try {
            a.Qa.close && a.Qa.close(a);
          } catch (b) {
            throw b;
          } finally {
            Eb[a.fd] = null;
          }
          a.fd = null;
        }
        function ic(a, b, d) {
          if (a.fd === null) throw new O(8);
          if (!a.seekable || !a.Qa.Za) throw new O(70);
          if (d != 0 && d != 1 && d != 2) throw new O(28);
          a.position = a.Qa.Za(a, b, d), a.hc = [];
        }
        function jc(a, b, d, c, e) {
          if (c < 0 || e < 0) throw new O(28);
          if (a.fd === null) throw new O(8);
          if ((a.flags & 2097155) === 0) throw new O(8);
          if (P(a.node.mode)) throw new O(31);
          if (!a.Qa.write) throw new O(28);
          a.seekable && a.flags & 1024 && ic(a, 0, 2);
          var g = typeof e < "u";
          if (!g) e = a.position;
          else if (!a.seekable) throw new O(70);
          return b = a.Qa.write(a, b, d, c, e, void 0), g || (a.position += b), b;
        }
        function Kc() {
          var a, b, d;
          Gb = !0, a ??= k.stdin, b ??= k.stdout, d ??= k.stderr, a ? X("stdin", a) : Zb("/dev/tty", "/dev/stdin"), b ? X("stdout", null, b) : Zb("/dev/tty", "/dev/stdout"), d ? X("stderr", null, d) : Zb("/dev/tty1", "/dev/stderr"), fc("/dev/stdin", 0), fc("/dev/stdout", 1), fc("/dev/stderr", 1);
        }
        function ja(a, b) {
          var d = "/", c = a;
          d && (d = typeof d == "string" ? d : Lb(d), c = a ? ab(d + "/" + a) : d), a = fb(!0, !0), c = Xb(c, a), b && (typeof b == "string" && (b = eb(b)), b.subarray || (b = new Uint8Array(b)), cc(c, a | 146), d = fc(c, 577), jc(d, b, 0, b.length, 0), hc(d), cc(c, a));
        }
        function X(a, b, d) {
          a = ab("/dev/" + a);
          var c = fb(!!b, !!d);
          X.Kb ?? (X.Kb = 64);
          var e = X.Kb++ << 8 | 0;
          ob(e, { open(g) {
            g.seekable = !1;
          }, close() {
            d?.buffer?.length && d(10);
          }, read(g, m, t, z) {
            for (var q = 0, n = 0; n < z; n++) {
              try {
                var F = b();
              } catch {
                throw new O(29);
              }
              if (F === void 0 && !q) throw new O(6);
              if (F == null) break;
              q++, m[t + n] = F;
            }
            return q && (g.node.atime = Date.now()), q;
          }, write(g, m, t, z) {
            for (var q = 0; q < z; q++) try {
              d(m[t + q]);
            } catch {
              throw new O(29);
            }
            return z && (g.node.mtime = g.node.ctime = Date.now()), q;
          } }), Yb(a, c, e);
        }
        var Y = {}, H, J, I;
        function Lc(a, b, d = !1) {
          if (b.charAt(0) === "/") return b;
          if (a = a === -100 ? "/" : R(a).path, b.length == 0) {
            if (!d) throw new O(44);
            return a;
          }
          return a + "/" + b;
        }
        function Mc(a, b) {
          I[a >> 2] = b.dev, I[a + 4 >> 2] = b.mode, I[a + 8 >> 2] = b.nlink, I[a + 12 >> 2] = b.uid, I[a + 16 >> 2] = b.gid, I[a + 20 >> 2] = b.rdev, J[a + 24 >> 3] = BigInt(b.size), H[a + 32 >> 2] = 4096, H[a + 36 >> 2] = b.blocks;
          var d = b.atime.getTime(), c = b.mtime.getTime(), e = b.ctime.getTime();
          return J[a + 40 >> 3] = BigInt(Math.floor(d / 1e3)), I[a + 48 >> 2] = d % 1e3 * 1e3 * 1e3, J[a + 56 >> 3] = BigInt(Math.floor(c / 1e3)), I[a + 64 >> 2] = c % 1e3 * 1e3 * 1e3, J[a + 72 >> 3] = BigInt(Math.floor(e / 1e3)), I[a + 80 >> 2] = e % 1e3 * 1e3 * 1e3, J[a + 88 >> 3] = BigInt(b.ino), 0;
        }
        var Nc = void 0, Ha, Oc = () => {
          var a = H[+Nc >> 2];
          return Nc += 4, a;
        }, Pc = 0, Qc = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335], Rc = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334], Sc = (a) => {
          Ea = a, Xa || Pc > 0 || (k.onExit?.(a), Da = !0), ua(a, new Va(a));
        }, Tc = {}, Uc = {}, Wc = () => {
          if (!Vc) {
            var a = { USER: "web_user", LOGNAME: "web_user", PATH: "/", PWD: "/", HOME: "/home/web_user", LANG: (globalThis.navigator?.language ?? "C").replace("-", "_") + ".UTF-8", _: ta }, b;
            for (b in Uc) Uc[b] === void 0 ? delete a[b] : a[b] = Uc[b];
            var d = [];
            for (b in a) d.push(`${b}=${a[b]}`);
            Vc = d;
          }
          return Vc;
        }, Vc, Ia, Ja;
        function pa(a) {
          var b = "i32";
          switch (b.endsWith("*") && (b = "*"), b) {
            case "i1":
              v[a] = 0;
              break;
            case "i8":
              v[a] = 0;
              break;
            case "i16":
              Ha[a >> 1] = 0;
              break;
            case "i32":
              H[a >> 2] = 0;
              break;
            case "i64":
              J[a >> 3] = BigInt(0);
              break;
            case "float":
              Ia[a >> 2] = 0;
              break;
            case "double":
              Ja[a >> 3] = 0;
              break;
            case "*":
              I[a >> 2] = 0;
              break;
            default:
              Oa(`invalid type for setValue: ${b}`);
          }
        }
        function y(a, b = "i8") {
          switch (b.endsWith("*") && (b = "*"), b) {
            case "i1":
              return v[a];
            case "i8":
              return v[a];
            case "i16":
              return Ha[a >> 1];
            case "i32":
              return H[a >> 2];
            case "i64":
              return J[a >> 3];
            case "float":
              return Ia[a >> 2];
            case "double":
              return Ja[a >> 3];
            case "*":
              return I[a >> 2];
            default:
              Oa(`invalid type for getValue: ${b}`);
          }
        }
        var Xc = (a, b, d, c) => {
          var e = { string: (q) => {
            var n = 0;
            if (q != null && q !== 0) {
              n = l(q) + 1;
              var F = la(n);
              L(q, E, F, n), n = F;
            }
            return n;
          }, array: (q) => {
            var n = la(q.length);
            return v.set(q, n), n;
          } };
          a = k["_" + a];
          var g = [], m = 0;
          if (c) for (var t = 0; t < c.length; t++) {
            var z = e[d[t]];
            z ? (m ||= oa(), g[t] = z(c[t])) : g[t] = c[t];
          }
          return d = a(...g), d = (function(q) {
            return m && qa(m), b === "string" ? A(q) : b === "boolean" ? !!q : q;
          })(d);
        }, fa = (a) => {
          var b = l(a) + 1, d = da(b);
          return d && L(a, E, d, b), d;
        }, Yc = [], Zc, ka = (a) => {
          Zc.delete(Z.get(a)), Z.set(a, null), Yc.push(a);
        }, $c = (a) => {
          var b = a.length;
          return [b % 128 | 128, b >> 7, ...a];
        }, ad = { i: 127, p: 127, j: 126, f: 125, d: 124, e: 111 }, bd = (a) => $c(Array.from(a, (b) => ad[b])), sa = (a, b) => {
          if (!Zc) {
            Zc = /* @__PURE__ */ new WeakMap();
            var d = Z.length;
            if (Zc) for (var c = 0; c < 0 + d; c++) {
              var e = Z.get(c);
              e && Zc.set(e, c);
            }
          }
          if (d = Zc.get(a) || 0) return d;
          d = Yc.length ? Yc.pop() : Z.grow(1);
          try {
            Z.set(d, a);
          } catch (g) {
            if (!(g instanceof TypeError)) throw g;
            b = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, ...$c([1, 96, ...bd(b.slice(1)), ...bd(b[0] === "v" ? "" : b[0])]), 2, 7, 1, 1, 101, 1, 102, 0, 0, 7, 5, 1, 1, 102, 0, 0), b = new WebAssembly.Module(b), b = new WebAssembly.Instance(
              b,
              { e: { f: a } }
            ).exports.f, Z.set(d, b);
          }
          return Zc.set(a, d), d;
        };
        Q.length = 4096, Vb(M, "/"), W("/tmp"), W("/home"), W("/home/web_user"), (function() {
          W("/dev"), ob(259, { read: () => 0, write: (c, e, g, m) => m, Za: () => 0 }), Yb("/dev/null", 259), nb(1280, qb), nb(1536, rb), Yb("/dev/tty", 1280), Yb("/dev/tty1", 1536);
          var a = new Uint8Array(1024), b = 0, d = () => (b || (wb(a), b = a.byteLength), a[--b]);
          X("random", d), X("urandom", d), W("/dev/shm"), W("/dev/shm/tmp");
        })(), (function() {
          W("/proc");
          var a = W("/proc/self");
          W("/proc/self/fd"), Vb({ cb() {
            var b = hb(a, "fd", 16895, 73);
            return b.Qa = { Za: M.Qa.Za }, b.Ra = { lookup(d, c) {
              d = +c;
              var e = R(d);
              return d = { parent: null, cb: { Lb: "fake" }, Ra: { readlink: () => e.path }, id: d + 1 }, d.parent = d;
            }, readdir() {
              return Array.from(Eb.entries()).filter(([, d]) => d).map(([d]) => d.toString());
            } }, b;
          } }, "/proc/self/fd");
        })(), k.noExitRuntime && (Xa = k.noExitRuntime), k.print && (Ba = k.print), k.printErr && (C = k.printErr), k.wasmBinary && (Ca = k.wasmBinary), k.thisProgram && (ta = k.thisProgram);
        var cd = k.preInit;
        if (cd) for (typeof cd == "function" && (k.preInit = cd = [cd]); cd.length > 0; ) cd.shift()();
        k.stackSave = () => oa(), k.stackRestore = (a) => qa(a), k.stackAlloc = (a) => la(a), k.cwrap = (a, b, d, c) => {
          var e = !d || d.every((g) => g === "number" || g === "boolean");
          return b !== "string" && e && !c ? k["_" + a] : (...g) => Xc(a, b, d, g);
        }, k.addFunction = sa, k.removeFunction = ka, k.UTF8ToString = A, k.lengthBytesUTF8 = l, k.stringToNewUTF8 = fa, k.writeArrayToMemory = (a, b) => {
          v.set(a, b);
        };
        var da, ea, jb, dd, qa, la, oa, Ga, Z, ed = {
          a: (a, b, d, c) => Oa(`Assertion failed: ${A(a)}, at: ` + [b ? A(b) : "unknown filename", d, c ? A(c) : "unknown function"]),
          i: function(a, b) {
            try {
              return a = A(a), cc(a, b), 0;
            } catch (d) {
              if (typeof Y > "u" || d.name !== "ErrnoError") throw d;
              return -d.Sa;
            }
          },
          D: function(a, b, d) {
            try {
              if (b = A(b), b = Lc(a, b), d & -8) return -28;
              var c = B(b, { gb: !0 }).node;
              return c ? (a = "", d & 4 && (a += "r"), d & 2 && (a += "w"), d & 1 && (a += "x"), a && Ob(c, a) ? -2 : 0) : -44;
            } catch (e) {
              if (typeof Y > "u" || e.name !== "ErrnoError") throw e;
              return -e.Sa;
            }
          },
          j: function(a, b) {
            try {
              var d = R(a);
              return bc(d, d.node, b), 0;
            } catch (c) {
              if (typeof Y > "u" || c.name !== "ErrnoError") throw c;
              return -c.Sa;
            }
          },
          h: function(a) {
            try {
              var b = R(a);
              return Ub(b, b.node, { timestamp: Date.now(), Fb: !1 }), 0;
            } catch (d) {
              if (typeof Y > "u" || d.name !== "ErrnoError") throw d;
              return -d.Sa;
            }
          },
          b: function(a, b, d) {
            Nc = d;
            try {
              var c = R(a);
              switch (b) {
                case 0:
                  var e = Oc();
                  if (e < 0) break;
                  for (; Eb[e]; ) e++;
                  return Tb(c, e).fd;
                case 1:
                case 2:
                  return 0;
                case 3:
                  return c.flags;
                case 4:
                  return e = Oc(), c.flags = c.flags & -289793 | e & 289792, 0;
                case 12:
                  return e = Oc(), Ha[e + 0 >> 1] = 2, 0;
                case 13:
                case 14:
                  return 0;
              }
              return -28;
            } catch (g) {
              if (typeof Y > "u" || g.name !== "ErrnoError") throw g;
              return -g.Sa;
            }
          },
          g: function(a, b) {
            try {
              var d = R(a), c = d.node, e = d.Qa.Xa;
              a = e ? d : c, e ??= c.Ra.Xa, Rb(e);
              var g = e(a);
              return Mc(b, g);
            } catch (m) {
              if (typeof Y > "u" || m.name !== "ErrnoError") throw m;
              return -m.Sa;
            }
          },
          J: function(a, b) {
            b = b < -9007199254740992 || b > 9007199254740992 ? NaN : Number(b);
            try {
              if (isNaN(b)) return -22;
              var d = R(a);
              if (b < 0 || (d.flags & 2097155) === 0) throw new O(28);
              return dc(
                d,
                d.node,
                b
              ), 0;
            } catch (c) {
              if (typeof Y > "u" || c.name !== "ErrnoError") throw c;
              return -c.Sa;
            }
          },
          I: function(a, b) {
            try {
              if (!b) return -28;
              var d = l("/") + 1;
              return b < d ? -68 : (L("/", E, a, b), d);
            } catch (c) {
              if (typeof Y > "u" || c.name !== "ErrnoError") throw c;
              return -c.Sa;
            }
          },
          F: () => 0,
          M: function(a, b) {
            try {
              return a = A(a), Mc(b, ac(a, !0));
            } catch (d) {
              if (typeof Y > "u" || d.name !== "ErrnoError") throw d;
              return -d.Sa;
            }
          },
          C: function(a, b, d) {
            try {
              return b = A(b), b = Lc(a, b), W(b, d & -19), 0;
            } catch (c) {
              if (typeof Y > "u" || c.name !== "ErrnoError") throw c;
              return -c.Sa;
            }
          },
          L: function(a, b, d, c) {
            try {
              b = A(b);
              var e = c & 256;
              return b = Lc(a, b, c & 4096), Mc(d, e ? ac(b, !0) : ac(b));
            } catch (g) {
              if (typeof Y > "u" || g.name !== "ErrnoError") throw g;
              return -g.Sa;
            }
          },
          x: function(a, b, d, c) {
            Nc = c;
            try {
              b = A(b), b = Lc(a, b);
              var e = c ? Oc() : 0;
              return d & 64 && (e &= -19), fc(b, d, e).fd;
            } catch (g) {
              if (typeof Y > "u" || g.name !== "ErrnoError") throw g;
              return -g.Sa;
            }
          },
          s: function(a, b, d, c) {
            try {
              if (b = A(b), b = Lc(a, b), c <= 0) return -28;
              var e = B(b).node;
              if (!e) throw new O(44);
              if (!e.Ra.readlink) throw new O(28);
              var g = e.Ra.readlink(e), m = Math.min(c, l(g)), t = v[d + m];
              return L(g, E, d, c + 1), v[d + m] = t, m;
            } catch (z) {
              if (typeof Y > "u" || z.name !== "ErrnoError") throw z;
              return -z.Sa;
            }
          },
          r: function(a) {
            try {
              return a = A(a), $b(a), 0;
            } catch (b) {
              if (typeof Y > "u" || b.name !== "ErrnoError") throw b;
              return -b.Sa;
            }
          },
          N: function(a, b) {
            try {
              return a = A(a), Mc(b, ac(a));
            } catch (d) {
              if (typeof Y > "u" || d.name !== "ErrnoError") throw d;
              return -d.Sa;
            }
          },
          o: function(a, b, d) {
            try {
              if (b = A(b), b = Lc(a, b), d) if (d === 512) $b(b);
              else return -28;
              else ra(b);
              return 0;
            } catch (c) {
              if (typeof Y > "u" || c.name !== "ErrnoError") throw c;
              return -c.Sa;
            }
          },
          n: function(a, b, d, c) {
            try {
              c &= 256, b = A(b), b = Lc(a, b, !0);
              var e = Date.now();
              if (d) {
                let t2 = function(z) {
                  var q = H[z + 8 >> 2];
                  return q == 1073741823 ? e : q == 1073741822 ? null : (I[z >> 2] + H[z + 4 >> 2] * 4294967296) * 1e3 + Math.floor(q / 1e6);
                };
                var t = t2, g = t2(d), m = t2(d + 16);
              } else m = g = e;
              return (m ?? g) !== null && ec(b, g, m, c), 0;
            } catch (t2) {
              if (typeof Y > "u" || t2.name !== "ErrnoError") throw t2;
              return -t2.Sa;
            }
          },
          w: () => Oa(""),
          v: () => {
            Xa = !1, Pc = 0;
          },
          A: function(a, b) {
            if (a = a < -9007199254740992 || a > 9007199254740992 ? NaN : Number(a), a = new Date(a * 1e3), isNaN(a.getTime())) return 1;
            H[b >> 2] = a.getSeconds(), H[b + 4 >> 2] = a.getMinutes(), H[b + 8 >> 2] = a.getHours(), H[b + 12 >> 2] = a.getDate(), H[b + 16 >> 2] = a.getMonth(), H[b + 20 >> 2] = a.getFullYear() - 1900, H[b + 24 >> 2] = a.getDay();
            var d = a.getFullYear();
            H[b + 28 >> 2] = (d % 4 !== 0 || d % 100 === 0 && d % 400 !== 0 ? Rc : Qc)[a.getMonth()] + a.getDate() - 1 | 0, H[b + 36 >> 2] = -(a.getTimezoneOffset() * 60), d = new Date(a.getFullYear(), 6, 1).getTimezoneOffset();
            var c = new Date(a.getFullYear(), 0, 1).getTimezoneOffset();
            return H[b + 32 >> 2] = (d != c && a.getTimezoneOffset() == Math.min(c, d)) | 0, 0;
          },
          y: function(a, b, d, c, e, g, m) {
            e = e < -9007199254740992 || e > 9007199254740992 ? NaN : Number(e);
            try {
              var t = R(c);
              if (b & 2 && !(d & 2) && (t.flags & 2097155) !== 2) throw new O(2);
              if ((t.flags & 2097155) === 1) throw new O(2);
              if (!t.Qa.nb) throw new O(43);
              if (!a) throw new O(28);
              var z = t.Qa.nb(t, a, e, b, d), q = z.fc;
              return H[g >> 2] = z.Mb, I[m >> 2] = q, 0;
            } catch (n) {
              if (typeof Y > "u" || n.name !== "ErrnoError") throw n;
              return -n.Sa;
            }
          },
          z: function(a, b, d, c, e, g) {
            g = g < -9007199254740992 || g > 9007199254740992 ? NaN : Number(g);
            try {
              var m = R(e);
              if (d & 2) {
                if ((m.node.mode & 61440) !== 32768) throw new O(43);
                c & 2 || m.Qa.ob && m.Qa.ob(m, E.subarray(a, a + b), g, b, c);
              }
            } catch (t) {
              if (typeof Y > "u" || t.name !== "ErrnoError") throw t;
              return -t.Sa;
            }
          },
          k: (a, b) => {
            if (Tc[a] && (clearTimeout(Tc[a].id), delete Tc[a]), !b) return 0;
            var d = setTimeout(() => {
              delete Tc[a];
              var c = [a, performance.now()], e = dd;
              if (!Da) try {
                e(...c);
              } catch (g) {
                g instanceof Va || g == "unwind" || ua(1, g);
              } finally {
                if (!(Xa || Pc > 0)) try {
                  Ea = c = Ea, Sc(c);
                } catch (g) {
                  g instanceof Va || g == "unwind" || ua(
                    1,
                    g
                  );
                }
              }
            }, b);
            return Tc[a] = { id: d, vc: b }, 0;
          },
          B: (a, b, d, c) => {
            var e = (/* @__PURE__ */ new Date()).getFullYear(), g = new Date(e, 0, 1).getTimezoneOffset();
            e = new Date(e, 6, 1).getTimezoneOffset(), I[a >> 2] = Math.max(g, e) * 60, H[b >> 2] = +(g != e), b = (m) => {
              var t = Math.abs(m);
              return `UTC${m >= 0 ? "-" : "+"}${String(Math.floor(t / 60)).padStart(2, "0")}${String(t % 60).padStart(2, "0")}`;
            }, a = b(g), b = b(e), e < g ? (L(a, E, d, 17), L(b, E, c, 17)) : (L(a, E, c, 17), L(b, E, d, 17));
          },
          d: () => Date.now(),
          p: () => 2147483648,
          c: () => performance.now(),
          l: (a) => {
            var b = E.length;
            if (a >>>= 0, a > 2147483648) return !1;
            for (var d = 1; d <= 4; d *= 2) {
              var c = b * (1 + 0.2 / d);
              c = Math.min(c, a + 100663296);
              a: {
                c = (Math.min(2147483648, Math.ceil(Math.max(a, c) / 65536) * 65536) - Ga.buffer.byteLength + 65535) / 65536 | 0;
                try {
                  Ga.grow(c), Fa();
                  var e = 1;
                  break a;
                } catch {
                }
                e = void 0;
              }
              if (e) return !0;
            }
            return !1;
          },
          G: (a, b) => {
            var d = 0, c = 0, e;
            for (e of Wc()) {
              var g = b + d;
              I[a + c >> 2] = g, d += L(e, E, g, 1 / 0) + 1, c += 4;
            }
            return 0;
          },
          H: (a, b) => {
            var d = Wc();
            I[a >> 2] = d.length, a = 0;
            for (var c of d) a += l(c) + 1;
            return I[b >> 2] = a, 0;
          },
          e: function(a) {
            try {
              var b = R(a);
              return hc(b), 0;
            } catch (d) {
              if (typeof Y > "u" || d.name !== "ErrnoError") throw d;
              return d.Sa;
            }
          },
          m: function(a, b) {
            try {
              var d = R(a);
              return v[b] = d.tty ? 2 : P(d.mode) ? 3 : (d.mode & 61440) === 40960 ? 7 : 4, Ha[b + 2 >> 1] = 0, J[b + 8 >> 3] = BigInt(0), J[b + 16 >> 3] = BigInt(0), 0;
            } catch (c) {
              if (typeof Y > "u" || c.name !== "ErrnoError") throw c;
              return c.Sa;
            }
          },
          t: function(a, b, d, c) {
            try {
              a: {
                var e = R(a);
                a = b;
                for (var g, m = b = 0; m < d; m++) {
                  var t = I[a >> 2], z = I[a + 4 >> 2];
                  a += 8;
                  try {
                    var q = e, n = t, F = z, S = g, Ta = v;
                    if (F < 0 || S < 0) throw new O(28);
                    if (q.fd === null) throw new O(8);
                    if ((q.flags & 2097155) === 1) throw new O(8);
                    if (P(q.node.mode)) throw new O(31);
                    if (!q.Qa.read) throw new O(28);
                    var ma = typeof S < "u";
                    if (!ma) S = q.position;
                    else if (!q.seekable) throw new O(70);
                    var na = q.Qa.read(q, Ta, n, F, S);
                    ma || (q.position += na);
                    var ha = na;
                  } catch (N) {
                    if (b > 0 && N instanceof O && (N.Sa == 6 || N.Sa == 6)) break;
                    throw N;
                  }
                  if (ha < 0) {
                    var Aa = -1;
                    break a;
                  }
                  if (b += ha, ha < z) break;
                  typeof g < "u" && (g += ha);
                }
                Aa = b;
              }
              return I[c >> 2] = Aa, 0;
            } catch (N) {
              if (typeof Y > "u" || N.name !== "ErrnoError") throw N;
              return N.Sa;
            }
          },
          E: function(a, b, d, c) {
            b = b < -9007199254740992 || b > 9007199254740992 ? NaN : Number(b);
            try {
              if (isNaN(b)) return 22;
              var e = R(a);
              return ic(e, b, d), J[c >> 3] = BigInt(e.position), e.wb && !b && d === 0 && (e.wb = null), 0;
            } catch (g) {
              if (typeof Y > "u" || g.name !== "ErrnoError") throw g;
              return g.Sa;
            }
          },
          K: function(a) {
            try {
              var b = R(a);
              return b.Qa?.fsync?.(b);
            } catch (d) {
              if (typeof Y > "u" || d.name !== "ErrnoError") throw d;
              return d.Sa;
            }
          },
          q: function(a, b, d, c) {
            try {
              var e = R(a);
              if (a = b, d == 1) var g = jc(e, v, I[a >> 2], I[a + 4 >> 2]);
              else {
                for (var m = b = 0, t = a; m < d; m++, t += 8) b += I[t + 4 >> 2];
                var z = new Uint8Array(b);
                for (m = t = 0; m < d; m++, a += 8) {
                  var q = I[a >> 2], n = I[a + 4 >> 2];
                  z.set(E.subarray(q, q + n), t), t += n;
                }
                g = jc(e, z, 0, b);
              }
              return I[c >> 2] = g, 0;
            } catch (F) {
              if (typeof Y > "u" || F.name !== "ErrnoError") throw F;
              return F.Sa;
            }
          },
          u: Sc,
          f: function(a) {
            console.warn("sql.js: legacy function " + A(a) + "() is deprecated and will be disabled by default in the next major version. Initialize with useOldExtensionFunctions: false to use native SQLite functions. See https://github.com/sql-js/sql.js/pull/647");
          }
        };
        async function fd() {
          Ka();
          var a = k.setStatus;
          a && (a("Running..."), await new Promise((b) => setTimeout(b, 1)), setTimeout(a, 1, "")), Da || (k.noFSInit || Gb || Kc(), gd.P(), Hb = !1, k.onRuntimeInitialized?.(), Ma());
        }
        var gd;
        return (async function() {
          function a(c) {
            return c = gd = c.exports, k._sqlite3_free = c.R, k._sqlite3_value_text = c.S, k._sqlite3_prepare_v2 = c.T, k._sqlite3_step = c.U, k._sqlite3_reset = c.V, k._sqlite3_exec = c.W, k._sqlite3_finalize = c.X, k._sqlite3_column_name = c.Y, k._sqlite3_column_text = c.Z, k._sqlite3_column_type = c._, k._sqlite3_errmsg = c.$, k._sqlite3_backup_init = c.aa, k._sqlite3_backup_step = c.ba, k._sqlite3_backup_finish = c.ca, k._sqlite3_clear_bindings = c.da, k._sqlite3_value_blob = c.ea, k._sqlite3_value_bytes = c.fa, k._sqlite3_value_double = c.ga, k._sqlite3_value_int = c.ha, k._sqlite3_value_type = c.ia, k._sqlite3_result_blob = c.ja, k._sqlite3_result_double = c.ka, k._sqlite3_result_error = c.la, k._sqlite3_result_int = c.ma, k._sqlite3_result_int64 = c.na, k._sqlite3_result_null = c.oa, k._sqlite3_result_text = c.pa, k._sqlite3_aggregate_context = c.qa, k._sqlite3_column_count = c.ra, k._sqlite3_data_count = c.sa, k._sqlite3_column_blob = c.ta, k._sqlite3_column_bytes = c.ua, k._sqlite3_column_double = c.va, k._sqlite3_bind_blob = c.wa, k._sqlite3_bind_double = c.xa, k._sqlite3_bind_int = c.ya, k._sqlite3_bind_text = c.za, k._sqlite3_bind_parameter_index = c.Aa, k._sqlite3_sql = c.Ba, k._sqlite3_normalized_sql = c.Ca, k._sqlite3_changes = c.Da, k._sqlite3_close_v2 = c.Ea, k._sqlite3_create_function_v2 = c.Fa, k._sqlite3_update_hook = c.Ga, k._sqlite3_open = c.Ha, da = k._malloc = c.Ia, ea = k._free = c.Ja, k._RegisterExtensionFunctions = c.Ka, jb = c.La, dd = c.Ma, qa = c.Na, la = c.Oa, oa = c.Pa, Ga = c.O, Z = c.Q, Fa(), gd;
          }
          var b = { a: ed }, d = k.instantiateWasm;
          return d ? new Promise((c) => {
            d(b, (e) => c(a(e)));
          }) : (Pa ??= k.locateFile ? k.locateFile(
            "sql-wasm.wasm",
            wa
          ) : wa + "sql-wasm.wasm", (function(c) {
            return a(c.instance);
          })(await Sa(b)));
        })().then(() => fd()), Module;
      }), initSqlJsPromise);
    };
    typeof exports2 == "object" && typeof module2 == "object" ? (module2.exports = initSqlJs2, module2.exports.default = initSqlJs2) : typeof define == "function" && define.amd ? define([], function() {
      return initSqlJs2;
    }) : typeof exports2 == "object" && (exports2.Module = initSqlJs2);
  }
});

// src/mcp/export-values.ts
var import_node_fs14 = require("node:fs");

// src/ledger/database.ts
var import_node_fs = require("node:fs"), import_node_module = require("node:module"), import_node_path = require("node:path"), import_node_v8 = require("node:v8"), import_sql = __toESM(require_sql_wasm(), 1);
function wasmPath() {
  return typeof __dirname == "string" ? (0, import_node_path.join)(__dirname, "sql-wasm.wasm") : (0, import_node_path.join)((0, import_node_path.dirname)((0, import_node_module.createRequire)(void 0).resolve("sql.js")), "sql-wasm.wasm");
}
function compileOnce() {
  (0, import_node_v8.setFlagsFromString)("--liftoff-only");
}
async function openDatabase(bytes) {
  let sqlite = await (0, import_sql.default)({ wasmBinary: (0, import_node_fs.readFileSync)(wasmPath()) }), database = new sqlite.Database(bytes);
  return database.run("PRAGMA secure_delete = ON"), database;
}
function all(database, sql, parameters = []) {
  let statement = database.prepare(sql);
  try {
    statement.bind(parameters);
    let rows2 = [];
    for (; statement.step(); ) rows2.push(statement.getAsObject());
    return rows2;
  } finally {
    statement.free();
  }
}
function get(database, sql, parameters = []) {
  return all(database, sql, parameters)[0];
}

// src/core/events.ts
var severities = {
  session_fail: "warning",
  session_delete: "warning",
  event_redacted: "warning",
  tool_denied: "warning",
  boundary_violation: "critical",
  call_changed: "critical",
  call_ungated: "critical",
  undeclared_writes: "critical",
  owner_gone: "warning",
  lock_denied: "warning",
  lock_break: "warning",
  claim_lost: "warning",
  policy_degraded: "warning",
  enforcement_paused: "warning",
  fault: "warning",
  file_set_aside: "warning",
  state_rebuilt: "warning",
  journal_regressed: "critical",
  signing_key_rotated: "warning",
  trail_pruned: "warning"
};
function detailText({ details }, name) {
  let value = details[name];
  return typeof value == "string" ? value : "";
}
function createRecord(draft, origin, place) {
  return {
    v: 1,
    id: place.id,
    at: place.at,
    type: draft.type,
    severity: draft.severity ?? severities[draft.type] ?? "info",
    session: origin.session,
    client: origin.client,
    agent: origin.agent,
    policy: origin.policy,
    action: draft.action,
    details: draft.details ?? {},
    seen: place.seen
  };
}
function parseRecord(line) {
  if (!(line.charCodeAt(0) !== 123 || line.charCodeAt(line.length - 1) !== 125))
    try {
      let value = JSON.parse(line);
      return isRecord(value) ? value : void 0;
    } catch (error) {
      if (error instanceof SyntaxError) return;
      throw error;
    }
}
function isRecord(value) {
  if (typeof value != "object" || value === null) return !1;
  let record = value, agent = record.agent;
  return typeof record.v == "number" && typeof record.id == "string" && typeof record.at == "string" && typeof record.type == "string" && typeof record.session == "string" && typeof record.client == "string" && typeof record.seen == "string" && typeof record.action == "string" && typeof record.details == "object" && record.details !== null && typeof agent == "object" && agent !== null && typeof agent.id == "string" && typeof agent.name == "string";
}

// src/core/erasure-names.ts
var namePattern = /^[A-Za-z0-9]{1,16}(?:(?:__|[ ._:/@-])[A-Za-z0-9]{1,16}){0,11}$/;
var idPattern = /^(?:[0-9A-HJKMNP-TV-Z]{26}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?:srv)?toolu_(?:bdrk_|vrtx_)?[A-Za-z0-9]{1,32}|[0-9a-f]{1,20})$/, timePattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, hashPattern = /^[0-9a-f]{16,64}$/;
function keptName(text) {
  return text.length <= 96 && namePattern.test(text) ? text : "";
}
function keptId(text) {
  return idPattern.test(text) ? text : keptName(text);
}
function keptTime(text) {
  return timePattern.test(text) ? text : "";
}
function keptSeverity(severity) {
  return severity === "warning" || severity === "critical" ? severity : "info";
}
var sources = /* @__PURE__ */ new Set([
  "payload",
  "registry",
  "process",
  "transcript",
  "terminal",
  "unknown"
]);
function keptAgent({ id, name, type, via }) {
  return {
    id: keptId(id),
    name: keptName(name),
    type: keptName(String(type ?? "")),
    via: sources.has(via) ? via : "program"
  };
}
var isName = (value) => typeof value == "string" && value !== "" && keptName(value) === value, isId = (value) => typeof value == "string" && value !== "" && keptId(value) === value, isHash = (value) => typeof value == "string" && hashPattern.test(value), flags = {
  submitted: (value) => value === !0,
  auto: (value) => value === !0,
  carried: (value) => value === !0,
  scope: (value) => value === "project"
}, pairing = {
  tool: isName,
  call: isId,
  effect: isName,
  rule: isName,
  outcome: isName,
  fingerprint: isHash,
  // Of a policy: those of contents are longer.
  hash: (value) => isHash(value) && String(value).length === 16,
  verified: (value) => value === !1,
  background: (value) => value === !0,
  looked: (value) => typeof value == "string" && timePattern.test(value)
};
function keptDetails(details, onlyFlags) {
  let kept = { ...flags, ...onlyFlags ? {} : pairing };
  return Object.fromEntries(
    Object.entries(kept).flatMap(([key, may]) => may(details[key]) ? [[key, details[key]]] : [])
  );
}

// src/core/erasure.ts
var valueTypes = /* @__PURE__ */ new Set([
  "session_start",
  "session_named",
  "session_resume",
  "session_carried",
  "context_saved",
  "log",
  "checkpoint",
  "task_create",
  "task_claim",
  "task_update",
  "task_complete"
]);
function isErasable({ type, details }) {
  return (valueTypes.has(type) || details?.submitted === !0) && details?.scope !== "project";
}
var suffix = /,"erased":"([0-9a-f]{64})"\}$/, suffixLength = 77, comma = 44;
function erasedHash(line) {
  let start = line.length - suffixLength;
  if (!(start < 0 || line[start] !== comma))
    return suffix.exec(String.fromCharCode(...line.subarray(start)))?.[1];
}
var roomNeeded = suffixLength + 50;
function withRoom(draft) {
  if (!isErasable(draft)) return draft;
  let lacking = roomNeeded - JSON.stringify([draft.action, draft.details]).length;
  return lacking <= 0 ? draft : { ...draft, details: { ...draft.details, room: " ".repeat(lacking) } };
}
function eraseLine(line, hash2, bytesOf, may = isErasable) {
  let record = parseRecord(line);
  if (record === void 0 || !may(record)) return;
  let ending = `,"erased":"${hash2}"}`;
  if (line.endsWith(ending)) return line;
  for (let kept of remains(record)) {
    let text = JSON.stringify(kept).slice(0, -1) + ending, lacking = bytesOf(line) - bytesOf(text);
    if (lacking >= 0) return text.replace('"details":', (found) => found + " ".repeat(lacking));
  }
}
function remains(record) {
  let most = {
    v: record.v,
    id: keptId(record.id),
    at: keptTime(record.at),
    type: keptName(record.type),
    severity: keptSeverity(record.severity),
    session: keptId(record.session),
    client: keptId(record.client),
    agent: keptAgent(record.agent),
    // The only field that `parseRecord` does not look at.
    policy: keptName(String(record.policy ?? "")),
    action: "",
    details: keptDetails(record.details, isValue(record)),
    seen: /^[0-9a-f]{32}$/.test(record.seen) ? record.seen : ""
  }, flags2 = { ...most, details: keptDetails(record.details, !0) }, nameless = { ...flags2, policy: "" }, clientless = { ...nameless, client: "" };
  return [most, flags2, nameless, clientless, ...isValue(record) ? [] : [{ ...clientless, session: "" }]];
}
function isValue({ type, details }) {
  return valueTypes.has(type) || details.submitted === !0;
}

// src/core/errors.ts
var KhoregosError = class extends Error {
  code;
  remedy;
  constructor(code, message, remedy) {
    super(message), this.name = "KhoregosError", this.code = code, this.remedy = remedy;
  }
};
function systemCode(error) {
  if (!(typeof error != "object" || error === null || !("code" in error)))
    return typeof error.code == "string" ? error.code : void 0;
}
var unwritableCodes = /* @__PURE__ */ new Set(["EACCES", "EDQUOT", "ENOSPC", "EPERM", "EROFS"]);
function isUnwritable(error) {
  return unwritableCodes.has(systemCode(error) ?? "");
}
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

// src/workspace/files.ts
var import_node_fs2 = require("node:fs"), import_node_path2 = require("node:path");
var safely = import_node_fs2.constants.O_NONBLOCK | import_node_fs2.constants.O_NOFOLLOW;
function openRegularFile(path, flags2) {
  let fd = open(path, flags2);
  if (fd !== void 0) {
    if ((0, import_node_fs2.fstatSync)(fd).isFile()) return fd;
    throw (0, import_node_fs2.closeSync)(fd), notRegular(path);
  }
}
function open(path, flags2) {
  try {
    return (0, import_node_fs2.openSync)(path, flags2 | safely, 384);
  } catch (error) {
    let code = systemCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return;
    throw code === "ELOOP" || code === "ENXIO" || code === "EISDIR" ? notRegular(path) : error;
  }
}
function notRegular(path) {
  return new KhoregosError("NOT_A_REGULAR_FILE", `Cannot open "${path}": it is not a regular file`, `Remove "${path}"`);
}
function readRegularFile(path, maxBytes2) {
  let fd = openRegularFile(path, import_node_fs2.constants.O_RDONLY);
  if (fd !== void 0)
    try {
      let { size } = (0, import_node_fs2.fstatSync)(fd);
      if (size > maxBytes2)
        throw new KhoregosError("TOO_LARGE", `Cannot read "${path}": it has ${size} bytes, at most ${maxBytes2} are read`);
      return readRange(fd, 0, size);
    } finally {
      (0, import_node_fs2.closeSync)(fd);
    }
}
function readRange(fd, offset, length) {
  let buffer = Buffer.allocUnsafe(length), filled = 0;
  for (; filled < length; ) {
    let count = (0, import_node_fs2.readSync)(fd, buffer, filled, length - filled, offset + filled);
    if (count === 0) break;
    filled += count;
  }
  return buffer.subarray(0, filled);
}
function publishFile(path, content, durable = !1) {
  let temporary = `${path}.${process.pid}.tmp`, fd = (0, import_node_fs2.openSync)(temporary, import_node_fs2.constants.O_WRONLY | import_node_fs2.constants.O_CREAT | import_node_fs2.constants.O_TRUNC | safely, 384);
  try {
    writeWhole(fd, typeof content == "string" ? Buffer.from(content) : content), durable && (0, import_node_fs2.fsyncSync)(fd);
  } catch (error) {
    throw (0, import_node_fs2.unlinkSync)(temporary), error;
  } finally {
    (0, import_node_fs2.closeSync)(fd);
  }
  (0, import_node_fs2.renameSync)(temporary, path);
}
function writeWhole(fd, bytes) {
  for (let done = 0; done < bytes.length; ) done += (0, import_node_fs2.writeSync)(fd, bytes, done);
}
function fileIdentity(path) {
  try {
    let { ino, mtimeNs, size } = (0, import_node_fs2.statSync)(path, { bigint: !0 });
    return `${ino}:${mtimeNs}:${size}`;
  } catch (error) {
    if (systemCode(error) === void 0) throw error;
    return "";
  }
}
function setAside(path, now) {
  let aside = `${path}.set-aside-${now}`;
  try {
    return (0, import_node_fs2.renameSync)(path, aside), aside;
  } catch (error) {
    if (systemCode(error) !== void 0) return;
    throw error;
  }
}
function makeDirectories(path) {
  if (!makeDirectory(path) && (path !== (0, import_node_path2.dirname)(path) && makeDirectories((0, import_node_path2.dirname)(path)), !makeDirectory(path)))
    throw Object.assign(new Error(`Cannot make "${path}"`), { code: "ENOENT" });
}
function makeDirectory(path) {
  try {
    (0, import_node_fs2.mkdirSync)(path, { mode: 448 });
  } catch (error) {
    let code = systemCode(error);
    if (code === "ENOENT") return !1;
    if (code !== "EEXIST") throw error;
  }
  return !0;
}

// src/ledger/archive.ts
var import_node_fs3 = require("node:fs"), import_node_module2 = require("node:module");

// src/ledger/layout.ts
var import_node_path3 = require("node:path");
function stateDirectory(root) {
  return (0, import_node_path3.join)(root, ".khoregos");
}
function journalDirectory(root) {
  return (0, import_node_path3.join)(root, ".khoregos", "journal");
}
function segmentPath(root, segment) {
  return (0, import_node_path3.join)(journalDirectory(root), `${String(segment).padStart(6, "0")}.jsonl`);
}
function archivePath(root, segment) {
  return `${segmentPath(root, segment)}.gz`;
}
function prunedPath(root) {
  return (0, import_node_path3.join)(journalDirectory(root), "pruned.json");
}
function snapshotPath(root) {
  return (0, import_node_path3.join)(root, ".khoregos", "state.json");
}
function databasePath(root) {
  return (0, import_node_path3.join)(root, ".khoregos", "k6s.db");
}

// src/ledger/archive.ts
var maxUnpackedBytes = 64 * 1024 * 1024, warmSegments = 4;
function zlib() {
  return (0, import_node_module2.createRequire)(typeof __filename == "string" ? __filename : void 0)("node:zlib");
}
function readArchive(root, segment) {
  let packed = readRegularFile(archivePath(root, segment), maxUnpackedBytes);
  return packed === void 0 ? void 0 : unpack(packed, archivePath(root, segment));
}
function unpack(packed, path) {
  try {
    return zlib().gunzipSync(packed, { maxOutputLength: maxUnpackedBytes });
  } catch (error) {
    throw new KhoregosError(
      "JOURNAL_UNREADABLE",
      `Cannot read "${path}": ${messageOf(error)}`,
      "Restore it from a copy"
    );
  }
}
function archiveSegment(root, segments, folded) {
  let segment = segments.slice(0, -warmSegments).filter((segment2) => segment2 < folded).find((each) => (0, import_node_fs3.existsSync)(segmentPath(root, each)));
  if (segment !== void 0) {
    if (!(0, import_node_fs3.existsSync)(archivePath(root, segment))) {
      let bytes = readRegularFile(segmentPath(root, segment), maxUnpackedBytes);
      if (bytes === void 0) return;
      writeArchive(root, segment, bytes);
    }
    return (0, import_node_fs3.rmSync)(segmentPath(root, segment), { force: !0 }), segment;
  }
}
function writeArchive(root, segment, bytes) {
  publishFile(archivePath(root, segment), zlib().gzipSync(bytes), !0);
}

// src/core/sha256.ts
function rootConstants(count, root) {
  let constants6 = new Int32Array(count);
  for (let candidate = 2, found = 0; found < count; candidate += 1) {
    let prime = !0;
    for (let factor = 2; factor * factor <= candidate && prime; factor += 1) prime = candidate % factor !== 0;
    if (!prime) continue;
    let value = candidate ** (1 / root);
    constants6[found] = (value - Math.floor(value)) * 2 ** 32, found += 1;
  }
  return constants6;
}
var initial = rootConstants(8, 2), rounds = rootConstants(64, 3);
function sha256(message) {
  let state = Int32Array.from(initial), padded = pad(message), view = new DataView(padded.buffer), schedule = new Int32Array(64);
  for (let offset = 0; offset < padded.length; offset += 64) compress(state, schedule, view, offset);
  return Array.from(state, (word2) => (word2 >>> 0).toString(16).padStart(8, "0")).join("");
}
function pad(message) {
  let padded = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  padded.set(message), padded[message.length] = 128;
  let view = new DataView(padded.buffer);
  return view.setUint32(padded.length - 8, Math.floor(message.length / 2 ** 29)), view.setUint32(padded.length - 4, message.length * 8), padded;
}
function compress(state, w, view, offset) {
  for (let i = 0; i < 16; i += 1) w[i] = view.getInt32(offset + i * 4);
  for (let i = 16; i < 64; i += 1) {
    let x = w[i - 15], y = w[i - 2], s0 = (x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3, s1 = (y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10;
    w[i] = w[i - 16] + s0 + w[i - 7] + s1 | 0;
  }
  let a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
  for (let i = 0; i < 64; i += 1) {
    let s1 = (e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7), t1 = h + s1 + (e & f ^ ~e & g) + rounds[i] + w[i] | 0, t2 = ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + (a & b ^ a & c ^ b & c) | 0;
    h = g, g = f, f = e, e = d + t1 | 0, d = c, c = b, b = a, a = t1 + t2 | 0;
  }
  state[0] = state[0] + a, state[1] = state[1] + b, state[2] = state[2] + c, state[3] = state[3] + d, state[4] = state[4] + e, state[5] = state[5] + f, state[6] = state[6] + g, state[7] = state[7] + h;
}

// src/ledger/blobs.ts
var maxBlobBytes = 1024 * 1024;

// src/core/signed.ts
var headFormat = "k6s-head/1", pruneFormat = "k6s-prune/1";
function headStatement({ project, sequence, head, at }) {
  return JSON.stringify({ format: headFormat, project, sequence, head, at });
}
function parseSigned(text) {
  let { statement, key, signature } = parseObject(text) ?? {};
  if (!(typeof statement != "string" || typeof signature != "string" || typeof key != "string"))
    return isHex(key, 64) && /^[A-Za-z0-9+/]{86}==$/.test(signature) ? { statement, key, signature } : void 0;
}
function headOf({ statement }) {
  let fields = parseObject(statement);
  return fields?.format === headFormat ? headFields(fields) : void 0;
}
function pruneMarkerOf({ statement }) {
  let fields = parseObject(statement), head = fields?.format === pruneFormat ? headFields(fields) : void 0, { segment, last, recent, keys, policies } = fields ?? {};
  if (head === void 0 || typeof last != "string" || !isCount(segment) || !Array.isArray(keys) || !Array.isArray(recent)) return;
  let pairs = keys.map((pair) => textPair(pair)), loaded = Array.isArray(policies) ? policies.map(String) : [];
  return { ...head, segment, last, recent: recent.map(String), keys: pairs, policies: loaded };
}
function headFields({ project, sequence, head, at }) {
  if (!(!isHex(project, 32) || !isHex(head, 64) || !isCount(sequence) || sequence === 0) && !(typeof at != "string" || at.length > 32 || Number.isNaN(Date.parse(at))))
    return { project, sequence, head, at };
}
function isHex(value, digits2) {
  return typeof value == "string" && value.length === digits2 && /^[0-9a-f]*$/.test(value);
}
function textPair(pair) {
  let [key, place] = Array.isArray(pair) ? pair : [];
  return [String(key), String(place)];
}
function isCount(value) {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
function parseObject(text) {
  if (!(text.length > 65536 || !text.startsWith("{")))
    try {
      return JSON.parse(text);
    } catch (error) {
      if (error instanceof SyntaxError) return;
      throw error;
    }
}

// src/ledger/hashes.ts
var import_node_crypto = require("node:crypto");
var genesis = "0".repeat(64);
function hashLine(line) {
  return erasedHash(line) ?? (0, import_node_crypto.hash)("sha256", line);
}
function chainHash(previous, lineHash) {
  return (0, import_node_crypto.hash)("sha256", previous + lineHash);
}

// src/ledger/segments.ts
var import_node_fs4 = require("node:fs");
var segmentBytes = 4 * 1024 * 1024, maxSegmentBytes = 16 * segmentBytes;
function listSegments(root) {
  try {
    let numbers = (0, import_node_fs4.readdirSync)(journalDirectory(root)).map((name) => /^(\d{6,})\.jsonl(?:\.gz)?$/.exec(name)?.[1]).filter((digits2) => digits2 !== void 0).map(Number);
    return [...new Set(numbers)].sort((a, b) => a - b);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return [];
    throw error;
  }
}
function hasSegment(root, segment) {
  return (0, import_node_fs4.existsSync)(segmentPath(root, segment)) || (0, import_node_fs4.existsSync)(archivePath(root, segment));
}
var newline = 10;
function readSegment(root, segment, offset) {
  let fd = openRegularFile(segmentPath(root, segment), import_node_fs4.constants.O_RDONLY);
  if (fd === void 0) return readArchived(root, segment, offset);
  try {
    let { size } = (0, import_node_fs4.fstatSync)(fd);
    if (size <= offset) return { lines: [], end: offset, size };
    let bytes = readRange(fd, offset, size - offset);
    return { ...splitLines(bytes, segment, offset), size };
  } finally {
    (0, import_node_fs4.closeSync)(fd);
  }
}
function readArchived(root, segment, offset) {
  let bytes = readArchive(root, segment);
  if (bytes !== void 0)
    return bytes.length <= offset ? { lines: [], end: offset, size: bytes.length } : { ...splitLines(bytes.subarray(offset), segment, offset), size: bytes.length };
}
function splitLines(bytes, segment, offset) {
  let lines = [], start = 0;
  for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start))
    end > start && lines.push({ segment, offset: offset + start, bytes: bytes.subarray(start, end) }), start = end + 1;
  return { lines, end: offset + start };
}
function setAsideForeignSegments(root, now) {
  let newest = listSegments(root).at(-1);
  if (newest === void 0) return [];
  let path = segmentPath(root, newest);
  if ((0, import_node_fs4.lstatSync)(path, { throwIfNoEntry: !1 })?.isFile() !== !1) return [];
  let to = setAside(path, now);
  return to === void 0 ? [] : [to];
}

// src/ledger/tail.ts
var import_node_fs5 = require("node:fs");

// src/core/agents.ts
var lead = { id: "main", name: "lead", type: "", via: "payload" }, unverified = { id: "unverified", name: "unverified", type: "", via: "program" }, program = { id: "khoregos", name: "khoregos", type: "", via: "program" };
var ownNames = /* @__PURE__ */ new Set(["lead", "person", unverified.name, program.name]);
function givenName(name) {
  return ownNames.has(name) ? `${name}~` : name;
}
var maxDepth = 16;
function agentKey(client, id) {
  return `${client}/${id}`;
}
function clientOf(key) {
  return key.slice(0, Math.max(0, key.indexOf("/")));
}
function ancestorsOf(agents, key) {
  let found = [];
  for (let next = parentOf(agents, key); next !== "" && found.length < maxDepth && !found.includes(next); next = parentOf(agents, next))
    found.push(next);
  return found;
}
function parentOf(agents, key) {
  let parent = agents.get(key)?.parent ?? "", main2 = agentKey(clientOf(key), lead.id), isStarted = key !== main2 && !key.endsWith(`/${unverified.id}`);
  return parent !== "" || !isStarted ? parent : main2;
}
function isTeammateId(id, name) {
  return name !== "" && id.startsWith(`a${name}-`) && /^[0-9a-f]{16}$/.test(id.slice(name.length + 2));
}

// src/core/bounded-map.ts
function setNewest(map, key, value, limit) {
  map.delete(key), map.set(key, value);
  for (let oldest of map.keys()) {
    if (map.size <= limit) return;
    map.delete(oldest);
  }
}

// src/core/clients.ts
function endedBy({
  type,
  client,
  details
}) {
  if (type === "client_end") return { client, whole: !0 };
  if (type === "owner_gone") return { client: detailText({ details }, "gone"), whole: !0 };
  if (type !== "client_start") return;
  let replaced2 = detailText({ details }, "replaces");
  return replaced2 !== "" && replaced2 !== client ? { client: replaced2, whole: !0 } : details.restarted === !0 ? { client, whole: !1 } : void 0;
}
function isOutdated(clients, event) {
  let { pid } = event.details, ended = event.type === "client_end" || event.type === "owner_gone" ? endedBy(event) : void 0, process2 = ended === void 0 ? void 0 : clients.get(ended.client)?.process;
  return process2 !== void 0 && typeof pid == "number" && pid !== process2.pid;
}
var maxLiveClients = 32;
function reduceClients(clients, event) {
  let { client, type, at } = event, isUngated = type === "mcp_call" && event.details.verified === !1, ended = endedBy(event);
  if (ended?.whole === !0 && clients.delete(ended.client), client === "" && !isUngated || type === "client_end") return;
  let known = clients.get(client), ungated = isUngated ? (known?.ungated ?? 0) + 1 : requestTypes.has(type) ? 0 : known?.ungated ?? 0, process2 = type === "client_start" ? processOf(event.details.process) : known?.process, next = { since: known?.since ?? at, lastAt: at, ungated, ...process2 === void 0 ? {} : { process: process2 } };
  setNewest(clients, client, next, maxLiveClients);
}
function processOf(value) {
  if (typeof value != "object" || value === null) return;
  let { pid, started: started2, boot, namespace } = value;
  if (!(typeof pid != "number" || ![started2, boot, namespace].every((each) => typeof each == "string")))
    return { pid, started: String(started2), boot: String(boot), namespace: String(namespace) };
}
var ungatedForMs = 1440 * 60 * 1e3;

// src/core/calls.ts
var ownToolPrefix = "mcp__plugin_k6s_k6s__", unseenTools = /* @__PURE__ */ new Set(["Bash", "PowerShell", "Monitor", "Skill"]);
function writesUnseen(tool) {
  return unseenTools.has(tool) || tool.startsWith("mcp__") && !tool.startsWith(ownToolPrefix);
}
var maxOpenCalls = 128, maxActionLength = 80, requestTypes = /* @__PURE__ */ new Set(["tool_request", "tool_denied", "boundary_violation"]), outcomeTypes = /* @__PURE__ */ new Set([
  "tool_use",
  "tool_failed",
  "tool_closed",
  "file_create",
  "file_modify"
]), maxFinishedCalls = 256;
function reduceFinished(finished, event) {
  let { call } = event.details;
  !outcomeTypes.has(event.type) || typeof call != "string" || call === "" || (finished.push(call), finished.length > maxFinishedCalls && finished.shift());
}
function findUnclaimed(calls, { call, tool, fingerprint }) {
  if (call !== "")
    return [...calls.values()].find(
      (open3) => open3.call === call && open3.tool === `${ownToolPrefix}${tool}` && open3.fingerprint === fingerprint && open3.effect !== "deny" && open3.claimedBy === ""
    );
}
function reduceCalls(calls, event, lost = !1) {
  let ended = endedBy(event);
  if (ended !== void 0) for (let [key2, open3] of calls) open3.client === ended.client && calls.delete(key2);
  let { call, tool, fingerprint } = event.details;
  if (typeof call != "string" || call === "") return;
  if (event.type === "mcp_call") {
    let open3 = findUnclaimed(calls, { call, tool: String(tool), fingerprint: String(fingerprint) });
    open3 !== void 0 && calls.set(agentKey(open3.client, call), { ...open3, claimedBy: event.id });
    return;
  }
  let key = agentKey(event.client, call);
  requestTypes.has(event.type) ? setNewest(calls, key, openCall(event, call, lost), maxOpenCalls) : event.type === "claim_lost" ? deny(calls, key) : outcomeTypes.has(event.type) && calls.delete(key);
}
function deny(calls, key) {
  let open3 = calls.get(key);
  open3 !== void 0 && calls.set(key, { ...open3, effect: "deny" });
}
function openCall(event, call, lost) {
  let { tool, effect, fingerprint } = event.details;
  return {
    call,
    client: event.client,
    agent: event.agent.id,
    name: event.agent.name,
    type: String(event.agent.type ?? ""),
    via: event.agent.via,
    tool: String(tool ?? ""),
    action: event.action.slice(0, maxActionLength),
    effect: lost ? "deny" : String(effect ?? "none"),
    fingerprint: String(fingerprint ?? ""),
    at: event.at,
    background: tool === "Monitor" || argument(event, "run_in_background") === !0,
    ...tool === "Agent" || tool === "Task" ? { spawn: spawnOf(event) } : {},
    claimedBy: ""
  };
}
function spawnOf(event) {
  let text = (name) => {
    let value = argument(event, name);
    return typeof value == "string" ? value : "";
  };
  return { name: text("name"), type: text("subagent_type") };
}
function argument({ details }, name) {
  let { arguments: input } = details;
  return typeof input == "object" && input !== null ? input[name] : void 0;
}

// src/core/checkpoints.ts
var maxShownNotes = 600, maxLineLength = 200, maxDecisions = 5;
function reduceCheckpoint(known, event) {
  if (event.type === "session_delete" && known?.session === event.session) return;
  if (event.type !== "checkpoint") return known;
  let [notes, next] = [detailText(event, "notes"), detailText(event, "next")], decisions = textsOf(event.details.decisions);
  return notes === "" && next === "" && decisions.length === 0 && known !== void 0 && known.session === event.session ? known : {
    id: event.id,
    session: event.session,
    at: event.at,
    by: event.agent.name,
    reason: detailText(event, "reason"),
    notes: notes.slice(0, maxShownNotes),
    decisions: decisions.slice(-maxDecisions).map((each) => each.slice(0, maxLineLength)),
    next: next.slice(0, maxLineLength * 2)
  };
}
function textsOf(value) {
  return Array.isArray(value) ? value.filter((each) => typeof each == "string") : [];
}
var maxChanges = 64, maxPathLength = 300;
function reduceChanges(changes, event) {
  let observed = event.type === "file_create" || event.type === "file_modify", path = detailText(event, "path");
  !observed || path === "" || path.length > maxPathLength || setNewest(changes, path, { session: event.session, agent: event.agent.name, at: event.at }, maxChanges);
}
var maxRecent = 10, tellingTypes = /* @__PURE__ */ new Set([
  "boundary_violation",
  "tool_denied",
  "tool_failed",
  "file_create",
  "file_modify",
  "call_changed",
  "call_ungated",
  "undeclared_writes",
  "context_saved",
  "claim_lost",
  "lock_denied",
  "log",
  "task_create",
  "task_claim",
  "task_update"
]);
function reduceRecent(recent, event) {
  if (event.type === "session_delete") {
    let kept = recent.filter(({ session: session2 }) => session2 !== event.session);
    recent.splice(0, recent.length, ...kept);
  }
  if (!tellingTypes.has(event.type)) return;
  let { at, type, session, agent, action } = event;
  recent.push({ at, type, session, agent: agent.name, action: action.slice(0, 80) }), recent.length > maxRecent && recent.shift();
}

// src/core/context.ts
var maxEntries = 32;
function scopeOf({ details }) {
  return details.scope === "project" ? "project" : "session";
}
function contextKey(scope, session, key) {
  return `${scope === "project" ? "" : session}/${key}`;
}
function reduceContext(entries, event) {
  if (event.type === "session_delete")
    for (let [id, entry2] of entries)
      entry2.scope === "session" && entry2.session === event.session && entries.delete(id);
  let key = detailText(event, "key");
  if (event.type !== "context_saved" || key === "") return;
  let scope = scopeOf(event), { session, at, agent, details } = event, entry = { key, scope, session, agent: agent.name, at, bytes: Number(details.bytes ?? 0) };
  setNewest(entries, contextKey(scope, session, key), entry, maxEntries);
}

// src/core/decisions.ts
var maxDenials = 64, maxKeyLength = 160;
function denialKey(event, rule, target) {
  return `${event.client}/${event.agent.id} ${rule} ${target}`.slice(0, maxKeyLength);
}
function denialsOf(denials, event) {
  let beginning = `${event.client}/${event.agent.id} `, own = [...denials].filter(([key]) => key.startsWith(beginning));
  return new Map(own.map(([key, count]) => [key.slice(beginning.length), count]));
}
function reduceDenials(denials, event) {
  if (detailText(event, "refused") !== "")
    for (let what of denialsOf(denials, event).keys()) denials.delete(`${event.client}/${event.agent.id} ${what}`);
  let { effect, rule, target } = event.details;
  if (effect !== "deny" || typeof rule != "string" || typeof target != "string") return;
  let key = denialKey(event, rule, target);
  setNewest(denials, key, (denials.get(key) ?? 0) + 1, maxDenials);
}

// src/core/enforcement.ts
function reducePause(pause, event) {
  if (event.type === "enforcement_resumed") return;
  if (event.type !== "enforcement_paused") return pause;
  let { until, by } = event.details, latest = Date.parse(event.at) + 864e5;
  return typeof until != "string" || !(Date.parse(until) <= latest) ? pause : { until, by: String(by ?? "") };
}
function activePause(pause, now) {
  return pause !== void 0 && Date.parse(pause.until) > now ? pause : void 0;
}

// src/core/match-path.ts
function matchPathOrParent(pattern, path, foldsCase = !1) {
  let glob = segmentsOf(fold(pattern, foldsCase)), segments = fold(path, foldsCase).split("/");
  return matchSegments(glob, segments) || matchSegments([...glob, "**"], segments);
}
function mayMatchBelow(pattern, directory, foldsCase = !1) {
  if (directory === ".") return !0;
  let glob = segmentsOf(fold(pattern, foldsCase)), segments = fold(directory, foldsCase).split("/"), anyDepth = glob.indexOf("**");
  if (anyDepth === -1 && glob.length <= segments.length) return !1;
  let fixed = anyDepth === -1 ? segments.length : Math.min(anyDepth, segments.length);
  return segments.slice(0, fixed).every((segment, index) => matchSegment(glob[index] ?? "", segment));
}
function isLiteral(pattern) {
  return !/[*?[]/.test(pattern);
}
function segmentsOf(pattern) {
  return pattern.includes("/") ? pattern.replace(/^\.?\/+/, "").replace(/\/+$/, "").split("/") : ["**", pattern];
}
function fold(text, foldsCase) {
  return foldsCase ? text.normalize("NFC").toLowerCase() : text;
}
function matchSegments(glob, path) {
  let [at, from] = [0, 0], [star, taken] = [-1, 0];
  for (; from < path.length; ) {
    let pattern = glob[at];
    if (pattern === "**") {
      if ([star, taken] = [at, from], at += 1, at === glob.length) return !0;
    } else if (pattern !== void 0 && matchSegment(pattern, path[from] ?? ""))
      at += 1, from += 1;
    else {
      if (star === -1)
        return !1;
      taken += 1, [at, from] = [star + 1, taken];
    }
  }
  return at === glob.length;
}
function matchSegment(pattern, text) {
  if (isLiteral(pattern)) return pattern === text;
  let [at, from] = [0, 0], [star, taken] = [-1, 0];
  for (; from < text.length; ) {
    let width = pattern[at] === "*" ? 0 : matchCharacter(pattern, at, text.charAt(from));
    if (pattern[at] === "*")
      [star, taken] = [at, from], at += 1;
    else if (width > 0)
      at += width, from += 1;
    else {
      if (star === -1)
        return !1;
      taken += 1, [at, from] = [star + 1, taken];
    }
  }
  for (; pattern[at] === "*"; ) at += 1;
  return at === pattern.length;
}
function matchCharacter(pattern, at, character) {
  if (pattern[at] === "?") return 1;
  let negated = pattern[at + 1] === "!" || pattern[at + 1] === "^", members = at + (negated ? 2 : 1), close = pattern[at] === "[" ? pattern.indexOf("]", members + 1) : -1;
  return close === -1 ? pattern[at] === character ? 1 : 0 : isInClass(pattern.slice(members, close), character) === negated ? 0 : close - at + 1;
}
function isInClass(members, character) {
  for (let index = 0; index < members.length; index += 1) {
    let first = members.charAt(index);
    if (members[index + 1] === "-" && index + 2 < members.length) {
      if (first <= character && character <= members.charAt(index + 2)) return !0;
      index += 2;
    } else if (first === character) return !0;
  }
  return !1;
}

// src/core/locks.ts
var minLockMs = 1e4, maxLockMs = 3600 * 1e3, standardLockMs = 300 * 1e3, maxLocks = 128;
function ownerKey({ client, agent }) {
  return agentKey(client, agent.id);
}
function lockKey(owner, path) {
  return `${ownerKey(owner)}:${path}`;
}
function findLock(locks, owner, path, now) {
  let lock = locks.get(lockKey(owner, path));
  return lock !== void 0 && isLive(lock, now) ? lock : void 0;
}
function findRival({ locks, agents }, owner, claim, now) {
  let overlapping = [...locks.values()].filter((lock) => !isOwned(lock, owner) && overlap(lock, claim) && isLive(lock, now));
  if (!overlapping.some(({ auto }) => auto)) return overlapping[0];
  let ancestors = ancestorsOf(agents, ownerKey(owner));
  return overlapping.find((lock) => !(lock.auto && ancestors.includes(agentKey(lock.client, lock.agent))));
}
function isLive({ until }, now) {
  return Date.parse(until) > now;
}
function isOwned(lock, owner) {
  return lock.client === owner.client && lock.agent === owner.agent.id;
}
function overlap(a, b) {
  let foldsCase = a.foldsCase || b.foldsCase;
  return a.scope === "file" && b.scope === "file" && !foldsCase ? a.path === b.path : a.scope === "glob" && b.scope === "glob" ? isWithin(prefixOf(a), prefixOf(b), foldsCase) : a.scope === "glob" ? coversSome(a.path, b, foldsCase) : b.scope === "glob" ? coversSome(b.path, a, foldsCase) : isWithin(a.path, b.path, foldsCase);
}
function coversSome(pattern, { path, scope }, foldsCase) {
  return path.startsWith("/") ? !1 : matchPathOrParent(pattern, path, foldsCase) ? !0 : scope === "directory" && (!pattern.includes("/") || mayMatchBelow(pattern, path, foldsCase));
}
function prefixOf({ path }) {
  let segments = path.includes("/") ? path.split("/") : ["**", path], first = segments.findIndex((segment) => !isLiteral(segment));
  return segments.slice(0, first === -1 ? void 0 : first).join("/");
}
function isWithin(a, b, foldsCase) {
  let [one, other] = [a, b].map((path) => foldsCase ? path.normalize("NFC").toLowerCase() : path);
  if (one === void 0 || other === void 0) return !1;
  let contains = (parent, child) => parent === "" || parent === "." || parent === child || child.startsWith(`${parent}/`);
  return contains(one, other) || contains(other, one);
}

// src/core/grant-locks.ts
var maxAutoLocks = 128, maxOwnAutoLocks = 64;
function reduceLocks(locks, event, order, agents) {
  let { type } = event;
  if (type === "lock_claim") return grant({ locks, agents }, event, order, [explicitClaim(event)]);
  if (requestTypes.has(type))
    return event.details.effect !== "deny" && grant({ locks, agents }, event, order, automaticClaims(event));
  release(locks, event);
  let ended = endedBy(event);
  return ended !== void 0 && removeWhere(locks, (lock) => lock.client === ended.client && isOver(lock, ended)), !1;
}
function isOver({ agent, auto }, { whole }) {
  return whole || auto || agent !== lead.id;
}
function dropLocks(locks, holders) {
  holders.length > 0 && removeWhere(locks, ({ client, agent }) => holders.includes(agentKey(client, agent)));
}
var turnEnds = /* @__PURE__ */ new Set(["turn_end", "agent_complete", "teammate_idle"]);
function release(locks, event) {
  let { type, client, agent } = event;
  type === "lock_release" && locks.delete(lockKey(event, detailText(event, "path"))), type === "lock_break" && removeWhere(locks, ({ path }) => path === detailText(event, "path")), turnEnds.has(type) && (type !== "turn_end" || agent.id === lead.id) && removeWhere(locks, (lock) => lock.auto && isOwned(lock, event));
  let call = detailText(event, "call");
  type === "tool_closed" && call !== "" && removeWhere(locks, (lock) => lock.call === call && lock.client === client);
}
function removeWhere(locks, isOver2) {
  for (let [key, lock] of locks) isOver2(lock) && locks.delete(key);
}
function grant(holders, event, order, given) {
  let at = Date.parse(event.at), claims = given.filter((claim) => claim !== void 0);
  if (claims.length === 0 || Number.isNaN(at) || !claims.every(({ ttlMs }) => ttlMs >= minLockMs && ttlMs <= maxLockMs)) return !1;
  if (claims.some((claim) => findRival(holders, event, claim, at) !== void 0)) return !0;
  for (let claim of claims) take(holders.locks, event, { claim, order, at });
  return !1;
}
function take(locks, event, { claim: { ttlMs, auto, ...claim }, order, at }) {
  let key = lockKey(event, claim.path), held = findLock(locks, event, claim.path, at);
  if (auto && held !== void 0 && !held.auto || held === void 0 && !makeRoom(locks, event, auto, at)) return;
  removeWhere(locks, (lock2) => !isOwned(lock2, event) && overlap(lock2, claim));
  let lock = {
    ...claim,
    client: event.client,
    agent: event.agent.id,
    name: event.agent.name,
    reason: auto ? "" : detailText(event, "reason").slice(0, maxReasonLength),
    auto,
    call: auto && held === void 0 ? detailText(event, "call") : "",
    token: held?.token ?? order,
    claim: event.id,
    since: held?.since ?? event.at,
    until: new Date(at + ttlMs).toISOString()
  };
  locks.delete(key), locks.set(key, lock);
}
var maxReasonLength = 100;
function makeRoom(locks, owner, auto, at) {
  let kept = () => [...locks].filter(([, lock]) => lock.auto === auto), own = kept().filter(([, lock]) => isOwned(lock, owner));
  if (auto && own.length >= maxOwnAutoLocks) return locks.delete(own[0]?.[0] ?? "");
  let most = auto ? maxAutoLocks : maxLocks;
  return kept().length >= most && removeWhere(locks, (lock) => !isLive(lock, at)), kept().length < most || auto && locks.delete(kept()[0]?.[0] ?? "");
}
var scopes = ["file", "directory", "glob"];
function explicitClaim(event) {
  let { path, scope, folds_case: foldsCase, ttl_ms: ttlMs } = event.details;
  if (!(typeof path != "string" || path === "" || !scopes.includes(scope) || typeof ttlMs != "number"))
    return { path, scope, foldsCase: foldsCase === !0, ttlMs, auto: !1 };
}
function automaticClaims({ details }) {
  let { folds_case: foldsCase, ttl_ms: ttlMs } = details;
  return typeof ttlMs != "number" ? [] : textsOf(details.locks).map((path) => ({ path, scope: "file", foldsCase: foldsCase === !0, ttlMs, auto: !0 }));
}

// src/core/known-agents.ts
var maxAgents = 128, standardDefinition = "general-purpose";
function spawningCalls(calls, agents, client, type) {
  let taken = new Set([...agents.values()].map(({ call }) => call));
  return [...calls.values()].flatMap((open3) => {
    let { spawn } = open3;
    return spawn === void 0 || open3.client !== client || open3.effect === "deny" || taken.has(open3.call) ? [] : (spawn.type || standardDefinition) !== type && spawn.name !== type ? [] : [{ call: open3.call, parent: agentKey(client, open3.agent), ...spawn }];
  });
}
function reduceAgents(agents, event, calls) {
  let key = agentKey(event.client, event.agent.id), known = agents.get(key), ended = endedBy(event);
  switch (ended !== void 0 && forget(agents, ended), event.type) {
    case "agent_spawn":
      put(agents, key, { ...known ?? started(agents, event, calls), live: !0 });
      break;
    case "client_start":
    case "agent_identified":
      identify(agents, event, known);
      break;
    case "agent_complete":
      known !== void 0 && put(agents, key, { ...known, live: !1 });
      break;
    case "tool_use":
      link(agents, event, calls);
      break;
    case "tool_closed":
      interrupt(agents, event, calls);
      break;
    case "tool_request":
    case "tool_denied":
    case "boundary_violation":
      known?.live !== !0 && (event.agent.id !== lead.id || isTeammatesMain(event.agent)) && put(agents, key, { ...known ?? started(agents, event, calls), live: !0 });
  }
}
function isTeammatesMain({ id, name, type, via }) {
  return id === lead.id && (via === "process" || via === "transcript" || name !== lead.name && type === "");
}
function interrupt(agents, event, calls) {
  for (let [key, agent] of interrupted(agents, event, calls)) put(agents, key, { ...agent, live: !1 });
}
function interrupted(agents, event, calls) {
  let call = detailText(event, "call"), open3 = event.type === "tool_closed" ? calls.get(agentKey(event.client, call)) : void 0;
  return open3?.spawn === void 0 ? [] : [...agents].filter(([key, agent]) => !agent.live || clientOf(key) !== event.client || key === agentKey(event.client, lead.id) ? !1 : agent.call === call || agent.call === "" && agent.since >= open3.at);
}
function started(agents, event, calls) {
  let { agent, at, client } = event, { id, name, type, via } = agent, unlinked = { name, type, via, parent: "", call: "", settled: !1, since: at, live: !0 }, isTeammate = isTeammateId(id, name), announced = isTeammate ? takeAnnounced(agents, client, name) : void 0;
  if (announced !== void 0) return { ...announced, name, via, settled: !0 };
  let candidates = spawningCalls(calls, agents, client, type || name), alone = candidates.length === 1 ? candidates[0] : void 0;
  if (alone === void 0) return unlinked;
  let { call, parent } = alone;
  return isTeammate ? { ...unlinked, type: alone.type, call, parent } : { ...unlinked, call, parent };
}
function takeAnnounced(agents, client, name) {
  let found = [...agents].find(([key]) => key.startsWith(`${agentKey(client, name)}@`));
  return found !== void 0 && agents.delete(found[0]), found?.[1];
}
function identify(agents, event, known) {
  let { client, agent, at } = event, { name, type, via } = agent, key = agentKey(client, agent.id), [parent, call] = [detailText(event, "parent"), detailText(event, "call")];
  event.type === "client_start" && event.details.teammate !== !0 || (agent.id === lead.id && takeAnnounced(agents, clientOf(parent), name), put(agents, key, {
    name,
    type,
    via,
    settled: !0,
    since: known?.since ?? at,
    live: known?.live ?? !0,
    // Nobody starts itself.
    parent: parent === key ? "" : parent || (known?.parent ?? ""),
    call: call || (known?.call ?? "")
  }));
}
function link(agents, event, calls) {
  let id = detailText(event, "agent_id"), open3 = calls.get(agentKey(event.client, detailText(event, "call")));
  if (id === "" || open3?.spawn === void 0) return;
  let { name } = open3.spawn, isTeammate = id.includes("@"), key = (isTeammate ? [...agents].find(([, { call }]) => call === open3.call)?.[0] : void 0) ?? agentKey(event.client, id), known = agents.get(key), type = open3.spawn.type || (isTeammate ? "" : standardDefinition), found = { type, parent: agentKey(open3.client, open3.agent), call: open3.call, settled: !0 }, named = name === "" ? { name: type, via: "payload" } : { name: givenName(name), via: "registry" };
  known === void 0 ? put(agents, key, { ...named, ...found, since: event.at, live: isTeammate }) : put(agents, key, { ...known, ...isTeammate ? {} : named, ...found });
}
function put(agents, key, agent) {
  if (agents.delete(key), agents.set(key, agent), agents.size <= maxAgents) return;
  let others = [...agents].filter(([each]) => !each.endsWith(`/${lead.id}`)), [oldest] = others.find(([, { live }]) => !live) ?? others[0] ?? [...agents][0] ?? [""];
  agents.delete(oldest);
}
function forget(agents, { client, whole }) {
  let main2 = agentKey(client, lead.id);
  for (let key of agents.keys()) clientOf(key) === client && (whole || key !== main2) && agents.delete(key);
}

// src/core/looks.ts
var noLooks = { last: "", gone: [], ended: [], background: [] }, maxEnded = 32, maxBackground = 16, maxGone = 20;
function reduceLooks(looks, event, calls) {
  if (event.type === "client_end") return withoutClient(looks, event.client);
  if (!outcomeTypes.has(event.type)) return looks;
  let seen = withLook(looks, event), open3 = calls.get(agentKey(event.client, detailText(event, "call")));
  if (open3 === void 0 || !writesUnseen(open3.tool)) return seen;
  let ended = { client: open3.client, call: open3.call, since: open3.at, until: event.at }, staysOn = open3.background || event.details.background === !0;
  return {
    ...seen,
    ended: [...seen.ended, ended].slice(-maxEnded),
    background: staysOn ? [...seen.background, ended].slice(-maxBackground) : seen.background
  };
}
function withoutClient(looks, client) {
  return looks.background.length === 0 ? looks : { ...looks, background: looks.background.filter((call) => call.client !== client) };
}
function reduceUndeclared(denials, event) {
  if (event.type !== "undeclared_writes") return;
  let key = undeclaredKey(event, detailText(event, "target"));
  setNewest(denials, key, (denials.get(key) ?? 0) + 1, maxUndeclared);
}
var maxUndeclared = 64;
function undeclaredKey(event, target) {
  return denialKey(event, "undeclared_writes", target);
}
function withLook(looks, event) {
  let looked = detailText(event, "looked");
  return looked <= looks.last ? looks : { ...looks, last: looked, gone: textsOf(event.details.gone).slice(0, maxGone) };
}

// src/core/nudges.ts
var maxAgents2 = 64, maxReasonLength2 = 200;
function reduceNudges(nudges, event) {
  let { type } = event, ends = type === "agent_complete" || type === "turn_end";
  if (!ends && type !== "teammate_idle" && type !== "task_complete") return;
  let key = agentKey(event.client, event.agent.id), known = nudges.get(key), reason = detailText(event, "nudge").slice(0, maxReasonLength2);
  if (ends)
    known !== void 0 && nudges.set(key, { ...known, told: !1 });
  else if (reason !== "") {
    let counts = { ...known?.counts, [reason]: (known?.counts[reason] ?? 0) + 1 };
    setNewest(nudges, key, { counts, told: !0 }, maxAgents2);
  } else type === "teammate_idle" && known?.told !== !0 && nudges.delete(key);
}
var maxReports = 32, maxLines = 4, maxLineLength2 = 300;
function reduceReports(reports, event) {
  let { type, details, client, agent } = event;
  if (type === "agent_complete" || type === "turn_end") {
    let [parent, line] = [detailText(event, "parent"), detailText(event, "refused").slice(0, maxLineLength2)];
    if (parent === "" || line === "") return;
    setNewest(reports, parent, [...reports.get(parent) ?? [], line].slice(-maxLines), maxReports);
  }
  reports.size === 0 || type !== "user_prompt" && typeof details.outcome != "string" || reports.delete(agentKey(client, agent.id));
}

// src/core/tasks.ts
function isPlainFile(file) {
  return !/^[/~!]|\\|[{}]/.test(file) && !file.split("/").includes("..");
}
var maxFilesLength = 4e3, maxDependencies = 16, closedStatuses = /* @__PURE__ */ new Set([
  "cancelled",
  "canceled",
  "closed",
  "completed",
  "deleted",
  "done"
]), freeStatuses = /* @__PURE__ */ new Set(["created", "in_progress", "open", "pending", "todo"]);
function isOpen({ status }) {
  return !closedStatuses.has(status.toLowerCase());
}
function isFree(task, name) {
  return freeStatuses.has(task.status.toLowerCase()) && task.holder === "" && task.blockedBy.length === 0 && (task.owner === "" || task.owner === name);
}
function taskKey(session, task) {
  return `${session}/${task}`;
}
function clientTaskOf(team, id) {
  return `${team}#${id}`;
}
var teamLength = 8;

// src/core/reduce-tasks.ts
var maxTasks = 80, maxLength = 200, sessionEnds = /* @__PURE__ */ new Set(["session_pause", "session_complete", "session_fail"]);
function concernsTasks(event) {
  let { type, details } = event;
  return type === "session_delete" || sessionEnds.has(type) || endedBy(event) !== void 0 || type === "agent_complete" && details.teammate !== !0 || type.startsWith("task_") && details.task !== void 0;
}
function reduceTasks(tasks, event) {
  let { type, client, agent, session } = event;
  if (type === "session_delete")
    for (let [key, task] of tasks) task.session === session && tasks.delete(key);
  sessionEnds.has(type) && giveBack(tasks, (task) => task.session === session);
  let ended = endedBy(event);
  if (ended !== void 0) {
    let main2 = agentKey(ended.client, lead.id);
    giveBack(tasks, ({ holder }) => clientOf(holder) === ended.client && (ended.whole || holder !== main2)), ended.whole && cancelOwn(tasks, ended.client);
  }
  type === "agent_complete" && event.details.teammate !== !0 && giveBack(tasks, ({ holder }) => holder === agentKey(client, agent.id)), (type === "task_create" || type === "task_update" || type === "task_claim") && report(tasks, event);
}
function giveBack(tasks, isOver2) {
  for (let [key, task] of tasks)
    isOpen(task) && task.holder !== "" && isOver2(task) && tasks.set(key, { ...task, status: "pending", holder: "", owner: "" });
}
function cancelOwn(tasks, client) {
  let beginning = clientTaskOf(client.slice(0, teamLength), "");
  for (let [key, task] of tasks)
    client !== "" && task.task.startsWith(beginning) && isOpen(task) && tasks.set(key, { ...task, status: "cancelled", holder: "" });
}
function report(tasks, event) {
  let id = detailText(event, "task");
  if (id === "") return;
  let key = taskKey(event.session, id), known = tasks.get(key);
  if (event.type === "task_create" && known !== void 0 || event.type === "task_update" && isForeign(known, event)) return;
  let next = event.type === "task_claim" ? claimed(known, event) : updated(known, event, tasks);
  next !== void 0 && (tasks.delete(key), tasks.set(key, next), isOpen(next) || unblock(tasks, next), forgetOldest(tasks, event.session));
}
function isForeign(known, { client, agent, details }) {
  return known === void 0 || known.holder === "" || !isOpen(known) ? !1 : known.holder !== agentKey(client, agent.id) && details.manages !== !0 && details.carried !== !0;
}
function claimed(known, event) {
  let { name, id } = event.agent;
  if (known === void 0 || !isFree(known, name)) return;
  let holder = agentKey(event.client, id);
  return { ...known, status: "in_progress", holder, owner: name, agent: name, at: event.at };
}
function updated(known, event, tasks) {
  let { session, details, agent, client, at } = event, text = (name) => detailText(event, name).slice(0, maxLength), list = (name, before = []) => details[name] === void 0 ? before : textsOf(details[name]), status = text("status") || (known?.status ?? "created"), task = {
    session,
    task: detailText(event, "task"),
    subject: text("subject") || (known?.subject ?? ""),
    status,
    progress: text("progress") || (known?.progress ?? ""),
    files: fitting(list("files", known?.files)),
    dependsOn: list("depends_on", known?.dependsOn).slice(0, maxDependencies),
    blockedBy: list("blocked_by", known?.blockedBy).slice(0, maxDependencies),
    creator: known?.creator ?? agentKey(client, agent.id),
    origin: known?.origin ?? event.id,
    agent: agent.name,
    at
  };
  if (details.carried === !0)
    return { ...task, holder: text("holder"), owner: text("owner"), creator: text("creator") || task.creator };
  let blockedBy = task.blockedBy.filter((id) => {
    let before = tasks.get(taskKey(session, id));
    return (before === void 0 || isOpen(before)) && !waitsFor(tasks, before, task.task);
  });
  return { ...task, blockedBy, ...holding(known, event, { status, blockedBy }) };
}
function waitsFor(tasks, task, id) {
  let seen = /* @__PURE__ */ new Set();
  for (let open3 = [task]; open3.length > 0; ) {
    let next = open3.pop();
    if (!(next === void 0 || seen.has(next.task))) {
      if (next.task === id || next.blockedBy.includes(id)) return !0;
      seen.add(next.task), open3.push(...next.blockedBy.map((each) => tasks.get(taskKey(next.session, each))));
    }
  }
  return !1;
}
function holding(known, event, { status, blockedBy }) {
  let { details, client, agent } = event, named = details.owner === void 0 ? void 0 : detailText(event, "owner").slice(0, maxLength), before = { holder: known?.holder ?? "", owner: known?.owner ?? "" };
  if (!isOpen({ status })) return { holder: "", owner: before.owner };
  if (status === "pending") return { holder: "", owner: named ?? (before.holder === "" ? before.owner : "") };
  if (before.holder !== "" && named !== void 0 && named !== before.owner) return { holder: "", owner: named };
  let owner = named ?? before.owner;
  return status === "in_progress" && before.holder === "" && blockedBy.length === 0 && (owner === "" || owner === agent.name) ? { holder: agentKey(client, agent.id), owner: agent.name } : { holder: before.holder, owner };
}
function fitting(files) {
  let length = 0;
  return files.filter(isPlainFile).filter((file) => (length += file.length, length <= maxFilesLength));
}
function unblock(tasks, { session, task }) {
  for (let [key, each] of tasks)
    each.session !== session || !each.blockedBy.includes(task) || tasks.set(key, { ...each, blockedBy: each.blockedBy.filter((id) => id !== task) });
}
function forgetOldest(tasks, session) {
  let all2 = [...tasks], open3 = all2.filter(([, task]) => task.session === session && isOpen(task)), spare = open3.length > 64 ? open3.find(([, { holder }]) => holder === "") ?? open3[0] : void 0;
  if (spare !== void 0 && tasks.delete(spare[0]), tasks.size <= maxTasks) return;
  let oldest = all2.find(([, task]) => !isOpen(task)) ?? all2.find(([, task]) => task.session !== session);
  oldest !== void 0 && tasks.delete(oldest[0]);
}

// src/core/sessions.ts
var noSessions = { current: void 0, previous: void 0 };
var endings = {
  session_pause: "paused",
  session_complete: "completed",
  session_fail: "failed"
};
function reduceSessions(sessions, event) {
  let { current } = sessions;
  switch (event.type) {
    case "session_start":
      return event.details.auto === !0 && current !== void 0 ? sessions : replaced(sessions, opened(event));
    case "session_resume":
      return replaced(sessions, { ...opened(event), startedAt: detailText(event, "started_at") || event.at });
    case "session_delete":
      return deleted(sessions, event.session);
    case "session_carried":
      return carried(sessions, event);
  }
  if (current === void 0) return adopted(sessions, event);
  if (event.session !== current.id) return sessions;
  let ending = endings[event.type];
  return ending !== void 0 ? { current: void 0, previous: { id: current.id, state: ending } } : event.type === "session_named" ? { ...sessions, current: { ...current, objective: detailText(event, "objective") } } : event.client === "" ? sessions : { ...sessions, current: { ...current, state: "active", lastAt: event.at } };
}
function carried({ current, previous }, event) {
  let [state, objective, parent] = [
    detailText(event, "state"),
    detailText(event, "objective"),
    detailText(event, "parent")
  ];
  if (!(state === "created" || state === "active") || current !== void 0 && current.id !== event.session) return { current, previous };
  let [startedAt, lastAt] = [detailText(event, "started_at"), current?.lastAt ?? detailText(event, "last_at")];
  return {
    current: { id: event.session, state: current?.state ?? state, objective, parent, startedAt, lastAt },
    previous
  };
}
function deleted({ current, previous }, id) {
  return current?.id !== id && previous?.id !== id ? { current, previous } : { current: current?.id === id ? void 0 : current, previous: { id, state: "deleted" } };
}
function opened(event) {
  let { session: id, at } = event, [objective, parent] = [detailText(event, "objective"), detailText(event, "parent")];
  return { id, state: "created", objective, parent, startedAt: at, lastAt: at };
}
function replaced({ current, previous }, next) {
  let left = current === void 0 || current.id === next.id ? void 0 : { id: current.id, state: "paused" };
  return { current: next, previous: left ?? previous };
}
function adopted(sessions, event) {
  if (sessions.previous !== void 0 || event.session === "" || event.client === "") return sessions;
  let { session: id, at } = event;
  return { ...sessions, current: { id, state: "active", objective: "", parent: "", startedAt: at, lastAt: at } };
}

// src/core/state.ts
function createState() {
  return {
    sessions: noSessions,
    clients: /* @__PURE__ */ new Map(),
    agents: /* @__PURE__ */ new Map(),
    calls: /* @__PURE__ */ new Map(),
    finished: [],
    denials: /* @__PURE__ */ new Map(),
    locks: /* @__PURE__ */ new Map(),
    tasks: /* @__PURE__ */ new Map(),
    nudges: /* @__PURE__ */ new Map(),
    reports: /* @__PURE__ */ new Map(),
    context: /* @__PURE__ */ new Map(),
    changes: /* @__PURE__ */ new Map(),
    recent: [],
    checkpoint: void 0,
    pause: void 0,
    looks: noLooks
  };
}
function reduce(state, event, order) {
  if (state.sessions = reduceSessions(state.sessions, event), isOutdated(state.clients, event)) return;
  reduceClients(state.clients, event);
  let broken = interrupted(state.agents, event, state.calls).map(([key]) => key);
  reduceAgents(state.agents, event, state.calls), state.looks = reduceLooks(state.looks, event, state.calls);
  let lost = reduceLocks(state.locks, event, order, state.agents);
  dropLocks(state.locks, broken), reduceCalls(state.calls, event, lost), reduceFinished(state.finished, event), reduceDenials(state.denials, event), reduceUndeclared(state.denials, event), reduceTasks(state.tasks, event), reduceNudges(state.nudges, event), reduceReports(state.reports, event), reduceContext(state.context, event), reduceChanges(state.changes, event), reduceRecent(state.recent, event), state.checkpoint = reduceCheckpoint(state.checkpoint, event), state.pause = reducePause(state.pause, event);
}

// src/ledger/tail.ts
var shortLength = 32;
function shortHash(lineHash) {
  return lineHash.slice(0, shortLength);
}
var journalStart = { segment: 1, offset: 0 };
function readJournal(root, from, visit) {
  return readLines(root, from, parseRecord, visit);
}
function readLines(root, from, parse, visit) {
  let findings = [], { segment, offset } = from, lastLine, bytesRead = 0;
  for (; ; ) {
    let reading = readWhole(root, segment, offset);
    if (typeof reading == "string" || reading.size < offset) {
      let next = listSegments(root).find((number) => number > segment);
      if (reading === "segment_gone" && offset === 0 && next === void 0) break;
      findings.push({ kind: typeof reading == "string" ? reading : "journal_regressed", segment, offset }), [segment, offset] = [next ?? segment + 1, 0];
      continue;
    }
    bytesRead += reading.end - offset;
    let sealed = visitLines(reading.lines, parse, (line, record) => {
      lastLine = line.bytes, record === void 0 && findings.push({ kind: "torn_line", segment: line.segment, offset: line.offset }), visit(line, record);
    });
    if (offset = reading.end, !sealed) {
      if (!(0, import_node_fs5.existsSync)(segmentPath(root, segment + 1))) break;
      if (readSegment(root, segment, offset)?.lines.length) continue;
      findings.push({ kind: "seal_missing", segment, offset });
    }
    [segment, offset] = [segment + 1, 0];
  }
  return { end: { segment, offset }, lastLine, findings, bytesRead };
}
function readWhole(root, segment, offset) {
  try {
    return readSegment(root, segment, offset) ?? "segment_gone";
  } catch (error) {
    if (error instanceof KhoregosError && error.code === "JOURNAL_UNREADABLE") return "segment_unreadable";
    throw error;
  }
}
function visitLines(lines, parse, visit) {
  for (let line of lines) {
    let record = parse(line.bytes.toString());
    if (visit(line, record), record?.type === "segment_sealed") return !0;
  }
  return !1;
}
function seenBy(tail) {
  return typeof tail.last == "string" ? tail.last : shortHash(erasedHash(tail.last) ?? sha256(tail.last));
}
function orderOf({ segment, offset }) {
  return segment * maxSegmentBytes + offset;
}
function readTail(root, tail, visit) {
  let reading = readJournal(root, tail.position, (line, record) => {
    record !== void 0 && reduce(tail.state, record, orderOf(line)), visit?.(line, record);
  });
  return {
    position: reading.end,
    last: reading.lastLine ?? tail.last,
    state: tail.state,
    findings: [...tail.findings, ...reading.findings],
    bytesRead: tail.bytesRead + reading.bytesRead
  };
}

// src/ledger/chain-start.ts
var fromGenesis = { offset: 0, sequence: 0, head: genesis, last: "", recent: [], at: "", trail: "" }, maxMarkerBytes = 64 * 1024;
function readPruneMarker(root) {
  let line = parseSigned(readRegularFile(prunedPath(root), maxMarkerBytes)?.toString() ?? ""), marker2 = line === void 0 ? void 0 : pruneMarkerOf(line);
  return line === void 0 || marker2 === void 0 ? void 0 : { line, marker: marker2 };
}
function chainStart(root) {
  let first = listSegments(root)[0] ?? 1;
  if (first === 1) return { segment: 1, ...fromGenesis };
  let marker2 = readPruneMarker(root)?.marker;
  if (marker2 === void 0 || marker2.segment < first) return { segment: first, ...fromGenesis };
  let { segment, sequence, head, last, recent, at, project } = marker2;
  return { segment, offset: 0, sequence, head, last, recent, at, trail: project };
}

// src/ledger/append.ts
var import_node_fs6 = require("node:fs");
var maxRecordBytes = 16 * 1024, maxTries = 8;
function appendRecord(root, tail, record, stamp) {
  let line = Buffer.from(JSON.stringify(record));
  if (line.length + 2 > maxRecordBytes)
    throw new KhoregosError(
      "TOO_LARGE",
      `Cannot append ${record.type}: it has ${line.length} bytes, at most ${maxRecordBytes} fit`
    );
  let current = tail;
  for (let tries = 0; tries < maxTries; tries += 1) {
    current.position.offset > segmentBytes && (current = seal(root, current, stamp)), writeLine(root, current, line, stamp);
    let found = !1, { segment } = current.position;
    if (current = readTail(root, current, (read) => {
      found ||= read.bytes.equals(line);
    }), found) return current;
    current.position.segment === segment && (current = seal(root, current, stamp, "record_lost"));
  }
  throw unwritable(root, `a record was not there after ${maxTries} tries`);
}
function seal(root, tail, stamp, why) {
  let { segment } = tail.position, next = segment + 1, details = why === void 0 ? { next } : { next, why }, draft = { type: "segment_sealed", action: `Sealed segment ${segment}`, details }, record = createRecord(
    draft,
    { session: "", client: "", agent: program, policy: "" },
    { ...stamp(), seen: seenBy(tail) }
  );
  writeLine(root, tail, Buffer.from(JSON.stringify(record)), stamp);
  let after = readTail(root, tail);
  return after.position.segment > segment ? after : { ...after, position: { segment: next, offset: 0 } };
}
function writeLine(root, tail, line, stamp) {
  let path = segmentPath(root, tail.position.segment), bytes = Buffer.concat([newline2, line, newline2]);
  try {
    let fd = openForAppend(root, path, stamp, tail.position.segment);
    if (fd === void 0) return;
    try {
      let written = (0, import_node_fs6.writeSync)(fd, bytes);
      if (written < bytes.length) throw unwritable(root, `${written} of ${bytes.length} bytes were written`);
    } finally {
      (0, import_node_fs6.closeSync)(fd);
    }
  } catch (error) {
    throw error instanceof KhoregosError && error.code !== "NOT_A_REGULAR_FILE" ? error : unwritable(root, messageOf(error));
  }
}
var newline2 = Buffer.from(`
`);
function openForAppend(root, path, stamp, segment) {
  let flags2 = import_node_fs6.constants.O_WRONLY | import_node_fs6.constants.O_APPEND;
  try {
    let fd2 = openRegularFile(path, flags2);
    if (fd2 !== void 0) return fd2;
  } catch (error) {
    if (!(error instanceof KhoregosError) && systemCode(error) !== "ENXIO") throw error;
    setAside(path, Date.parse(stamp().at));
  }
  if (makeDirectories(journalDirectory(root)), (listSegments(root).at(-1) ?? 0) > segment) return;
  let fd = openRegularFile(path, flags2 | import_node_fs6.constants.O_CREAT);
  if (fd === void 0) throw unwritable(root, "it cannot be created");
  return fd;
}
function unwritable(root, why) {
  return new KhoregosError(
    "JOURNAL_UNWRITABLE",
    `Cannot append to the journal in "${journalDirectory(root)}": ${why}`,
    `Make "${journalDirectory(root)}" writable and free some disk space`
  );
}

// src/ledger/unfinished.ts
var maxBytes = 8 * 1024 * 1024;

// src/ledger/erase.ts
function erasureOf({ type, details }) {
  let { lines, digest, through } = details;
  if (type !== "session_delete" || typeof lines != "number" || typeof digest != "string") return;
  let { segment, offset } = through ?? {};
  return typeof segment == "number" && typeof offset == "number" ? { lines, digest, through: { segment, offset } } : void 0;
}
function erasedLine({ bytes }, may) {
  return eraseLine(bytes.toString(), hashLine(bytes), Buffer.byteLength, may);
}
var orphanedMs = 3600 * 1e3;

// src/ledger/event-row.ts
function eventRow({ line, record, sequence, head, at }) {
  let place = [sequence, head, line.segment, line.offset], text = line.bytes.toString();
  if (record === void 0) {
    let id2 = `torn:${line.segment}:${line.offset}`;
    return [
      ...place,
      id2,
      at,
      "torn_line",
      "warning",
      "",
      "",
      "",
      "",
      "",
      "Torn line",
      null,
      null,
      null,
      null,
      null,
      text
    ];
  }
  let { tool, call, effect, rule, outcome } = record.details, { id, type, severity, session, client, agent, action } = record;
  return [
    ...place,
    id,
    record.at,
    type,
    String(severity),
    session,
    client,
    agent.name,
    agent.id,
    String(agent.type ?? ""),
    action,
    ...[tool, call, effect, rule, outcome].map((value) => typeof value == "string" ? value : null),
    text
  ];
}

// src/ledger/schema.ts
var schema = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE events (
  sequence INTEGER PRIMARY KEY,
  hash     TEXT NOT NULL,
  segment  INTEGER NOT NULL,
  offset   INTEGER NOT NULL,
  id       TEXT NOT NULL,
  at       TEXT NOT NULL,
  type     TEXT NOT NULL,
  severity TEXT NOT NULL,
  session  TEXT NOT NULL,
  client   TEXT NOT NULL,
  agent    TEXT NOT NULL,
  agent_id TEXT NOT NULL,
  agent_type TEXT NOT NULL,
  action   TEXT NOT NULL,
  tool     TEXT,
  call     TEXT,
  effect   TEXT,
  rule     TEXT,
  outcome  TEXT,
  line     TEXT NOT NULL
) STRICT;
CREATE INDEX events_by_agent ON events (agent, sequence);
CREATE INDEX events_by_call ON events (call) WHERE call IS NOT NULL;

CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  state TEXT NOT NULL,
  objective TEXT NOT NULL,
  parent TEXT NOT NULL,
  started_at TEXT NOT NULL, last_at TEXT NOT NULL, ended_at TEXT,
  operator TEXT, host TEXT, version TEXT,
  branch TEXT, git_commit TEXT, dirty INTEGER,
  end_branch TEXT, end_commit TEXT, end_dirty INTEGER,
  events INTEGER NOT NULL
) STRICT;

-- Claude sessions.
CREATE TABLE clients (
  id TEXT PRIMARY KEY, started_at TEXT NOT NULL, last_at TEXT NOT NULL, ended_at TEXT, events INTEGER NOT NULL
) STRICT;

CREATE TABLE agents (
  client TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL,
  first_at TEXT NOT NULL, last_at TEXT NOT NULL,
  events INTEGER NOT NULL, denials INTEGER NOT NULL,
  PRIMARY KEY (client, id)
) STRICT;

-- Versions of values that agents and people share; scope_key is the session, or empty for the project.
CREATE TABLE context (
  sequence INTEGER PRIMARY KEY,
  scope_key TEXT NOT NULL, key TEXT NOT NULL,
  session TEXT NOT NULL, client TEXT NOT NULL, agent TEXT NOT NULL, at TEXT NOT NULL,
  value TEXT, blob TEXT, summary TEXT NOT NULL, bytes INTEGER NOT NULL
) STRICT;
CREATE INDEX context_by_key ON context (scope_key, key, sequence);
-- The newest version of each key, by its sequence.
CREATE VIRTUAL TABLE context_text USING fts4 (key, text, tokenize=unicode61);

-- files, depends_on and blocked_by are JSON lists; holder and creator are keys of agents, client/id.
CREATE TABLE tasks (
  session TEXT NOT NULL, task TEXT NOT NULL,
  subject TEXT NOT NULL, status TEXT NOT NULL, progress TEXT NOT NULL,
  owner TEXT NOT NULL, holder TEXT NOT NULL,
  files TEXT NOT NULL, depends_on TEXT NOT NULL, blocked_by TEXT NOT NULL,
  creator TEXT NOT NULL, origin TEXT NOT NULL, agent TEXT NOT NULL,
  is_open INTEGER NOT NULL,
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL,
  PRIMARY KEY (session, task)
) STRICT;
CREATE INDEX tasks_open ON tasks (session) WHERE is_open = 1;

CREATE TABLE checkpoints (
  sequence INTEGER PRIMARY KEY,
  id TEXT NOT NULL, session TEXT NOT NULL, at TEXT NOT NULL, agent TEXT NOT NULL, reason TEXT NOT NULL,
  details TEXT NOT NULL
) STRICT;

CREATE TABLE segments (
  number INTEGER PRIMARY KEY,
  first_sequence INTEGER NOT NULL, last_sequence INTEGER NOT NULL,
  first_at TEXT NOT NULL, last_at TEXT NOT NULL,
  agents TEXT NOT NULL
) STRICT;

CREATE TABLE policies (hash TEXT PRIMARY KEY, first_sequence INTEGER NOT NULL) STRICT;

-- Keys that sign heads, with the home and root that they sign for.
CREATE TABLE signing_keys (
  key TEXT NOT NULL, place TEXT NOT NULL, sequence INTEGER NOT NULL, PRIMARY KEY (key, place)
) STRICT;

-- Where heads are kept outside the project.
CREATE TABLE anchors (
  sequence INTEGER NOT NULL, kind TEXT NOT NULL, path TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (sequence, kind, path)
) STRICT;

CREATE TABLE findings (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, segment INTEGER NOT NULL, offset INTEGER NOT NULL
) STRICT;

-- One row per tool call that reached the gate; outcome is NULL while it runs. What lost a race was refused after all.
CREATE VIEW calls AS
SELECT request.session, request.client, request.call, request.agent, request.agent_id, request.agent_type,
       request.tool, request.action, coalesce(lost.effect, request.effect) AS effect,
       coalesce(lost.rule, request.rule) AS rule, done.outcome,
       request.at AS requested_at, done.at AS finished_at
FROM events AS request
LEFT JOIN events AS done
  ON done.call = request.call AND done.client = request.client AND done.outcome IS NOT NULL
LEFT JOIN events AS lost
  ON lost.call = request.call AND lost.client = request.client AND lost.type = 'claim_lost'
WHERE request.type IN ('tool_request', 'tool_denied', 'boundary_violation')
GROUP BY request.client, request.call;
`;

// src/ledger/tables.ts
function loadSessions(database) {
  let current = get(database, "SELECT * FROM sessions WHERE state IN ('created', 'active')"), other = get(database, "SELECT id FROM sessions WHERE id <> ? LIMIT 1", [current?.id ?? ""]);
  return {
    current: current === void 0 ? void 0 : sessionOf(current),
    previous: other === void 0 ? void 0 : { id: String(other.id), state: "paused" }
  };
}
function sessionOf(row) {
  return {
    id: String(row.id),
    state: row.state === "created" ? "created" : "active",
    objective: String(row.objective),
    parent: String(row.parent),
    startedAt: String(row.started_at),
    lastAt: String(row.last_at)
  };
}
function applySession(database, before, event) {
  let after = reduceSessions(before, event);
  if (event.type === "session_delete" && database.run(
    `UPDATE sessions SET state = 'deleted', objective = '', parent = '', operator = NULL, host = NULL,
         version = NULL, branch = NULL, git_commit = NULL, dirty = NULL WHERE id = ?`,
    [event.session]
  ), event.type === "session_carried")
    return carrySession(database, event), after;
  if (after === before) return before;
  let [old, current] = [before.current, after.current];
  return old !== void 0 && current?.id !== old.id && endSession(database, old.id, after, event), current === void 0 || (current.id !== old?.id ? beginSession(database, current, event) : (current.state !== old.state || current.objective !== old.objective) && database.run("UPDATE sessions SET state = ?, objective = ? WHERE id = ?", [
    current.state,
    current.objective,
    current.id
  ])), after;
}
function beginSession(database, session, event) {
  let { id, state, objective, parent } = session, facts = ["operator", "host", "version", "branch", "commit"].map((name) => detailText(event, name) || null);
  database.run(
    `INSERT INTO sessions (id, state, objective, parent, started_at, last_at, operator, host, version, branch, git_commit, dirty, events)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
     ON CONFLICT (id) DO UPDATE SET state = excluded.state, objective = excluded.objective,
       parent = excluded.parent, ended_at = NULL, end_branch = NULL, end_commit = NULL, end_dirty = NULL`,
    [id, state, objective, parent, event.at, event.at, ...facts, dirtiness(event)]
  );
}
var carriedColumns = [
  "state",
  "objective",
  "parent",
  "started_at",
  "last_at",
  "ended_at",
  "operator",
  "host",
  "version",
  "branch",
  "git_commit",
  "dirty",
  "end_branch",
  "end_commit",
  "end_dirty"
];
function carrySession(database, { session, details }) {
  if (typeof details.state != "string") return;
  let values = carriedColumns.map((name) => storable(details[name])), updates = carriedColumns.filter((name) => name !== "last_at").map((name) => `${name} = excluded.${name}`);
  database.run(
    `INSERT INTO sessions (id, ${carriedColumns.join(", ")}, events) VALUES (?${", ?".repeat(carriedColumns.length)}, ?)
     ON CONFLICT (id) DO UPDATE SET ${updates.join(", ")}, events = events + excluded.events`,
    [session, ...values, Number(details.events) || 0]
  );
}
function storable(value) {
  return typeof value == "string" || typeof value == "number" ? value : null;
}
function endSession(database, id, { previous }, event) {
  let state = previous?.id === id ? previous.state : "paused", own = event.session === id ? event : { ...event, details: {} }, git = ["branch", "commit"].map((name) => detailText(own, name) || null);
  database.run(
    "UPDATE sessions SET state = ?, ended_at = ?, end_branch = ?, end_commit = ?, end_dirty = ? WHERE id = ?",
    [state, event.at, ...git, dirtiness(own), id]
  );
}
function dirtiness({ details }) {
  return typeof details.dirty == "boolean" ? Number(details.dirty) : null;
}
function applyValue(database, event, sequence) {
  event.type === "context_saved" ? saveValue(database, event, sequence) : event.type === "checkpoint" ? saveCheckpoint(database, event, sequence) : event.type === "session_delete" ? deleteValues(database, event.session) : concernsTasks(event) && saveTasks(database, event);
}
function saveValue(database, event, sequence) {
  let { session, client, agent, at, details } = event, key = detailText(event, "key");
  if (key === "") return;
  let scopeKey = scopeOf(event) === "project" ? "" : session, value = details.value === void 0 ? null : JSON.stringify(details.value), [blob, summary] = [detailText(event, "blob") || null, detailText(event, "summary")];
  database.run("DELETE FROM context_text WHERE docid = (SELECT max(sequence) FROM context WHERE scope_key = ? AND key = ?)", [scopeKey, key]), database.run("INSERT INTO context VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", [
    sequence,
    scopeKey,
    key,
    session,
    client,
    agent.name,
    detailText(event, "saved_at") || at,
    value,
    blob,
    summary,
    Number(details.bytes ?? 0)
  ]);
  let text = `${summary} ${typeof details.value == "string" ? details.value : value ?? ""}`;
  database.run("INSERT INTO context_text (docid, key, text) VALUES (?, ?, ?)", [sequence, key, text]), database.run(
    `DELETE FROM context WHERE scope_key = ?1 AND key = ?2 AND sequence <=
       (SELECT sequence FROM context WHERE scope_key = ?1 AND key = ?2 ORDER BY sequence DESC LIMIT 1 OFFSET ${20})`,
    [scopeKey, key]
  );
}
function saveCheckpoint(database, event, sequence) {
  let { id, session, at, agent, details } = event;
  if (Object.keys(details).length === 0) return;
  let savedAt = detailText(event, "saved_at") || at, row = [sequence, id, session, savedAt, agent.name, detailText(event, "reason"), JSON.stringify(details)];
  database.run("INSERT INTO checkpoints VALUES (?, ?, ?, ?, ?, ?, ?)", row);
}
function saveTasks(database, event) {
  let before = concernedTasks(database, event), tasks = new Map(before);
  reduceTasks(tasks, event);
  for (let [key, task] of tasks) before.get(key) !== task && saveTask(database, task, event.at);
}
function concernedTasks(database, { session, details }) {
  let named = [details.task, ...textsOf(details.blocked_by)].filter((id) => typeof id == "string"), sql = `SELECT * FROM tasks WHERE (is_open = 1 AND (session = ? OR holder <> ''))
    OR (session = ? AND task IN (${named.map(() => "?").join(", ")}))`, rows2 = all(database, sql, [session, session, ...named]);
  return new Map(rows2.map((row) => [taskKey(String(row.session), String(row.task)), taskOf(row)]));
}
function saveTask(database, task, at) {
  let lists = [task.files, task.dependsOn, task.blockedBy].map((list) => JSON.stringify(list));
  database.run(
    `INSERT INTO tasks (session, task, subject, status, progress, owner, holder, files, depends_on, blocked_by,
       creator, origin, agent, is_open, created_at, updated_at) VALUES (${"?, ".repeat(15)}?)
     ON CONFLICT (session, task) DO UPDATE SET subject = excluded.subject, status = excluded.status,
       progress = excluded.progress, owner = excluded.owner, holder = excluded.holder, files = excluded.files,
       depends_on = excluded.depends_on, blocked_by = excluded.blocked_by, agent = excluded.agent,
       is_open = excluded.is_open, updated_at = excluded.updated_at`,
    [
      task.session,
      task.task,
      task.subject,
      task.status,
      task.progress,
      task.owner,
      task.holder,
      ...lists,
      task.creator,
      task.origin,
      task.agent,
      Number(isOpen(task)),
      at,
      task.at
    ]
  );
}
function taskOf(row) {
  let text = (name) => String(row[name]), list = (name) => textsOf(JSON.parse(text(name)));
  return {
    session: text("session"),
    task: text("task"),
    subject: text("subject"),
    status: text("status"),
    progress: text("progress"),
    owner: text("owner"),
    holder: text("holder"),
    files: list("files"),
    dependsOn: list("depends_on"),
    blockedBy: list("blocked_by"),
    creator: text("creator"),
    origin: text("origin"),
    agent: text("agent"),
    at: text("updated_at")
  };
}
function deleteValues(database, session) {
  database.run("DELETE FROM context_text WHERE docid IN (SELECT sequence FROM context WHERE scope_key = ?)", [session]), database.run("INSERT INTO context_text (context_text) VALUES ('optimize')"), database.run("DELETE FROM context WHERE scope_key = ?", [session]), database.run("DELETE FROM tasks WHERE session = ?", [session]), database.run("DELETE FROM checkpoints WHERE session = ?", [session]);
}
function eraseRows(database, session, { segment, offset }) {
  let sql = "SELECT * FROM events WHERE session = ? AND (segment < ? OR (segment = ? AND offset < ?))";
  for (let row of all(database, sql, [session, segment, segment, offset])) {
    let line = String(row.line), erased = erasedLine({ bytes: Buffer.from(line) });
    if (erased === void 0 || erased === line) continue;
    let place = { segment: Number(row.segment), offset: Number(row.offset), bytes: Buffer.from(erased) }, chained = { sequence: Number(row.sequence), head: String(row.hash), at: String(row.at) }, columns = eventRow({ line: place, record: parseRecord(erased), ...chained });
    database.run(`INSERT OR REPLACE INTO events VALUES (${"?, ".repeat(19)}?)`, columns);
  }
}

// src/ledger/gathered.ts
var spareLines = 2e3;
function startGathering(database) {
  let policies = all(database, "SELECT hash FROM policies").map((row) => [String(row.hash), 0]);
  return {
    lines: [],
    sessions: /* @__PURE__ */ new Map(),
    deleted: /* @__PURE__ */ new Map(),
    clients: /* @__PURE__ */ new Map(),
    agents: /* @__PURE__ */ new Map(),
    segments: /* @__PURE__ */ new Map(),
    policies: new Map(policies),
    findings: []
  };
}
function gather(gathered, record, sequence, line) {
  let { session, client, agent, at } = record, erasure = erasureOf(record);
  if (erasure !== void 0 && gathered.deleted.set(session, erasure.through), client !== "") {
    let known2 = gathered.clients.get(client);
    gathered.clients.set(client, {
      startedAt: known2?.startedAt ?? at,
      lastAt: at,
      endedAt: record.type === "client_end" ? at : null,
      events: (known2?.events ?? 0) + 1
    });
  }
  let key = `${client}\0${agent.id}`, known = gathered.agents.get(key);
  gathered.agents.set(key, {
    record,
    firstAt: known?.firstAt ?? at,
    events: (known?.events ?? 0) + 1,
    denials: (known?.denials ?? 0) + (record.details.effect === "deny" ? 1 : 0)
  });
  let { hash: hash2, effect } = record.details;
  record.type.startsWith("policy_") && typeof hash2 == "string" && !gathered.policies.has(hash2) && gathered.policies.set(hash2, sequence), effect !== void 0 && !gathered.policies.has(record.policy) && gathered.findings.push(["unknown_policy", line.segment, line.offset]);
}
function countEvent({ sessions }, { session, at }) {
  sessions.set(session, { lastAt: at, events: (sessions.get(session)?.events ?? 0) + 1 });
}
function keepLine(gathered, chained) {
  let { line, record, sequence, at } = chained, segment = gathered.segments.get(line.segment), agents = segment?.agents ?? /* @__PURE__ */ new Set();
  record !== void 0 && agents.add(record.agent.name), gathered.segments.set(line.segment, {
    first: segment?.first ?? sequence,
    last: sequence,
    firstAt: segment === void 0 || segment.firstAt > at ? at : segment.firstAt,
    lastAt: segment === void 0 || segment.lastAt < at ? at : segment.lastAt,
    agents
  }), gathered.lines.push({ line: { ...line, bytes: Buffer.from(line.bytes) }, sequence, head: chained.head, at }), gathered.lines.length > 1e4 + spareLines && gathered.lines.splice(0, spareLines);
}
function saveGathered(database, gathered, sequence) {
  insert(database, `INSERT INTO events VALUES (${"?, ".repeat(19)}?)`, rowsOf(gathered.lines)), insert(
    database,
    "UPDATE sessions SET last_at = ?, events = events + ? WHERE id = ?",
    [...gathered.sessions].map(([id, each]) => [each.lastAt, each.events, id])
  ), insert(
    database,
    `INSERT INTO clients VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
       last_at = excluded.last_at, ended_at = excluded.ended_at, events = events + excluded.events`,
    [...gathered.clients].map(([id, each]) => [id, each.startedAt, each.lastAt, each.endedAt, each.events])
  ), insert(
    database,
    `INSERT INTO agents VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (client, id) DO UPDATE SET
       last_at = excluded.last_at, name = excluded.name, type = excluded.type,
       events = events + excluded.events, denials = denials + excluded.denials`,
    [...gathered.agents.values()].map(({ record, firstAt, events, denials }) => {
      let { client, agent, at } = record;
      return [client, agent.id, agent.name, String(agent.type ?? ""), firstAt, at, events, denials];
    })
  ), insert(database, "INSERT OR IGNORE INTO policies VALUES (?, ?)", [...gathered.policies]), insert(
    database,
    "INSERT OR IGNORE INTO findings VALUES (?, ?, ?, ?)",
    gathered.findings.map(([kind, segment, offset]) => [`${kind}:${segment}:${offset}`, kind, segment, offset])
  );
  for (let [number, each] of gathered.segments) saveSegment(database, number, each);
  for (let [session, through] of gathered.deleted) eraseRows(database, session, through);
  database.run("DELETE FROM events WHERE sequence <= ?", [sequence - 1e4]);
}
function* rowsOf(lines) {
  for (let each of lines.slice(-1e4))
    yield eventRow({ ...each, record: parseRecord(each.line.bytes.toString()) });
}
function saveSegment(database, number, next) {
  let known = get(database, "SELECT * FROM segments WHERE number = ?", [number]), earlier = known === void 0 ? [] : JSON.parse(String(known.agents)), agents = /* @__PURE__ */ new Set([...Array.isArray(earlier) ? earlier.map(String) : [], ...next.agents]), firstAt = known !== void 0 && String(known.first_at) < next.firstAt ? String(known.first_at) : next.firstAt, lastAt = known !== void 0 && String(known.last_at) > next.lastAt ? String(known.last_at) : next.lastAt;
  database.run("INSERT OR REPLACE INTO segments VALUES (?, ?, ?, ?, ?, ?)", [
    number,
    known === void 0 ? next.first : Number(known.first_sequence),
    next.last,
    firstAt,
    lastAt,
    JSON.stringify([...agents].sort())
  ]);
}
function insert(database, sql, rows2) {
  let statement = database.prepare(sql);
  try {
    for (let row of rows2) statement.run(row);
  } finally {
    statement.free();
  }
}

// src/core/anchors.ts
var maxPlaces = 8;
function parseAnchorPlaces(anchors, limit = maxPlaces) {
  return Array.isArray(anchors) ? anchors.slice(0, limit).map(parseAnchorPlace).filter((place) => place !== void 0) : [];
}
function parseAnchorPlace(value) {
  if (typeof value != "object" || value === null) return;
  let { kind, path, ref, commit } = value;
  if ((kind === "file" || kind === "timestamp") && typeof path == "string") return { kind, path };
  if (!(kind !== "git" || typeof ref != "string" || typeof commit != "string"))
    return { kind, ref, commit };
}

// src/ledger/proof-tables.ts
function applyProof(database, event, sequence) {
  if (event.type === "signing_key" || event.type === "signing_key_rotated") {
    let row = [detailText(event, "key"), detailText(event, "place"), sequence];
    database.run("INSERT OR IGNORE INTO signing_keys VALUES (?, ?, ?)", row);
  }
  if (event.type !== "trail_anchored") return;
  let rows2 = parseAnchorPlaces(event.details.anchors).map((place) => [place.kind, place.kind === "git" ? place.ref : place.path]);
  for (let row of rows2.length === 0 ? [["none", ""]] : rows2) {
    let values = [Number(event.details.sequence) || 0, ...row, event.at];
    database.run("INSERT OR IGNORE INTO anchors VALUES (?, ?, ?, ?)", values);
  }
}
function keepAnnounced(database, { keys, policies }) {
  for (let [key, place] of keys) database.run("INSERT OR IGNORE INTO signing_keys VALUES (?, ?, 0)", [key, place]);
  for (let hash2 of policies) database.run("INSERT OR IGNORE INTO policies VALUES (?, 0)", [hash2]);
}
function announcedKeys(database) {
  return all(database, "SELECT * FROM signing_keys ORDER BY sequence").map((row) => ({
    key: String(row.key),
    place: String(row.place),
    sequence: Number(row.sequence)
  }));
}

// src/ledger/fold.ts
var clockToleranceMs = 6e4, ledgerStart = { ...journalStart, last: "", sequence: 0, head: genesis, at: "", trail: "" };
function createTables(database, start = ledgerStart) {
  database.run(schema), saveWatermark(database, start), saveMeta(database, "start", String(start.sequence));
}
function loadStart(database) {
  return Number(get(database, "SELECT value FROM meta WHERE key = 'start'")?.value ?? 0);
}
function loadWatermark(database) {
  let meta = Object.fromEntries(all(database, "SELECT key, value FROM meta").map((row) => [row.key, row.value]));
  return {
    segment: Number(meta.segment),
    offset: Number(meta.offset),
    last: String(meta.last),
    sequence: Number(meta.sequence),
    head: String(meta.head),
    at: String(meta.at),
    trail: String(meta.trail ?? "")
  };
}
function saveWatermark(database, watermark) {
  let { segment, offset, last, sequence, head, at, trail } = watermark;
  for (let [key, value] of Object.entries({
    format: 4,
    segment,
    offset,
    last,
    sequence,
    head,
    at,
    trail
  }))
    saveMeta(database, key, String(value));
}
function saveMeta(database, key, value) {
  database.run("INSERT OR REPLACE INTO meta VALUES (?, ?)", [key, value]);
}
function fold2(root, database, from = loadWatermark(database)) {
  database.run("BEGIN");
  try {
    let watermark = foldLines(root, database, from);
    return database.run("COMMIT"), watermark;
  } catch (error) {
    throw database.run("ROLLBACK"), error;
  }
}
function foldLines(root, database, from) {
  let gathered = startGathering(database), { sequence, head, at, trail } = from, sessions = loadSessions(database), known = new Set(all(database, "SELECT id FROM sessions").map(({ id }) => String(id))), reading = readJournal(root, from, (line, record) => {
    let lineHash = hashLine(line.bytes);
    sequence += 1, head = chainHash(head, lineHash), trail === "" && (trail = shortHash(lineHash)), record !== void 0 && (at !== "" && Date.parse(at) - Date.parse(record.at) > clockToleranceMs && gathered.findings.push(["clock_jump", line.segment, line.offset]), at = record.at, gather(gathered, record, sequence, line), sessions = applySession(database, sessions, record), applyValue(database, record, sequence), applyProof(database, record, sequence), sessions.current !== void 0 && known.add(sessions.current.id), record.type === "session_carried" && known.add(record.session), known.has(record.session) && record.details.carried !== !0 && countEvent(gathered, record)), keepLine(gathered, { line, record, sequence, head, at });
  });
  for (let { kind, segment, offset } of reading.findings) gathered.findings.push([kind, segment, offset]);
  let last = reading.lastLine === void 0 ? from.last : shortHash(hashLine(reading.lastLine)), watermark = { ...reading.end, last, sequence, head, at, trail };
  return (sequence !== from.sequence || gathered.findings.length > 0) && (saveGathered(database, gathered, sequence), saveWatermark(database, watermark)), watermark;
}

// src/ledger/redact.ts
var marker = '"type":"event_redacted"', sealMarker = '"type":"segment_sealed"';
function tellsOfRedaction(root, from) {
  let found = !1;
  return readLines(root, from, (text) => text.includes(marker) || text.includes(sealMarker) ? parseRecord(text) : void 0, (_line, record) => {
    found ||= record?.type === "event_redacted";
  }), found;
}

// src/ledger/values.ts
function extractValues({ database }) {
  return database.run("DELETE FROM events"), database.run("DELETE FROM segments"), database.run("VACUUM"), database.export();
}

// src/ledger/snapshot.ts
var import_node_fs7 = require("node:fs"), import_node_path4 = require("node:path");
var maxSnapshotBytes = 4 * 1024 * 1024, publishAfterBytes = 16 * 1024, rebuildSegments = 2;
function loadTail(root, now) {
  let file = fileIdentity(snapshotPath(root)), snapshot = readSnapshot(root, now);
  return typeof snapshot == "object" ? { tail: readTail(root, snapshot), rebuilt: void 0, file } : { tail: readFrom(root, listSegments(root).slice(-rebuildSegments)[0]), rebuilt: snapshot, file };
}
function readFrom(root, segment) {
  return readTail(root, { position: segment === void 0 ? journalStart : { segment, offset: 0 }, last: "", state: createState(), findings: [], bytesRead: 0 });
}
function readSnapshot(root, now) {
  let path = snapshotPath(root);
  try {
    let bytes = readRegularFile(path, maxSnapshotBytes);
    if (bytes === void 0) return;
    let snapshot = parseSnapshot(bytes.toString());
    return isReachable(root, snapshot.position) ? snapshot : (setAside(path, now), "it spoke of segments that are not there");
  } catch (error) {
    let isShapeless = error instanceof SyntaxError || error instanceof TypeError;
    if (!isShapeless && systemCode(error) === void 0) throw error;
    return setAside(path, now), isShapeless ? "it was not a snapshot" : "it was not a readable file of ordinary size";
  }
}
function isReachable(root, { segment }) {
  return hasSegment(root, segment) ? !0 : segment < (listSegments(root)[0] ?? 1) && (0, import_node_fs7.existsSync)(prunedPath(root)) ? !1 : segment === 1 || hasSegment(root, segment - 1);
}
var snapshotVersion = 5;
function parseSnapshot(text) {
  let { v, position, last, state } = JSON.parse(text), { segment, offset } = position;
  if (v !== snapshotVersion || !isCount2(segment, 1) || !isCount2(offset, 0) || typeof last != "string")
    throw notSnapshot();
  return { position, last, state: parseState(state), findings: [], bytesRead: 0 };
}
function parseState(state) {
  let { sessions, finished, recent, checkpoint, pause, looks } = state;
  if (!isObject(sessions) || !(sessions.current === void 0 || typeof sessions.current.id == "string") || !finished.every((call) => typeof call == "string") || !recent.every(isObject) || checkpoint !== void 0 && !(isObject(checkpoint) && Array.isArray(checkpoint.decisions)) || pause !== void 0 && !(isObject(pause) && typeof pause.until == "string") || !isLooks(looks)) throw notSnapshot();
  return {
    sessions: { current: sessions.current, previous: sessions.previous },
    clients: mapOf(state.clients, isObject),
    agents: mapOf(state.agents, isObject),
    calls: mapOf(state.calls, isObject),
    finished,
    denials: mapOf(state.denials, (count) => typeof count == "number"),
    locks: mapOf(state.locks, isLock),
    tasks: mapOf(state.tasks, isObject),
    nudges: mapOf(state.nudges, isObject),
    reports: mapOf(state.reports, Array.isArray),
    context: mapOf(state.context, isObject),
    changes: mapOf(state.changes, isObject),
    recent,
    checkpoint,
    pause,
    looks
  };
}
function isLooks(value) {
  let { last, gone, ended, background } = value ?? {}, calls = [ended, background].every((list) => Array.isArray(list) && list.every(isObject));
  return typeof last == "string" && Array.isArray(gone) && gone.every((path) => typeof path == "string") && calls;
}
function isLock(value) {
  let { path, until, token } = value ?? {};
  return typeof path == "string" && typeof until == "string" && typeof token == "number";
}
function notSnapshot() {
  return new TypeError("not a snapshot");
}
function isCount2(value, least) {
  return Number.isSafeInteger(value) && Number(value) >= least;
}
function isObject(value) {
  return typeof value == "object" && value !== null;
}
function mapOf(entries, isValue2) {
  if (!entries.every(([key, value]) => typeof key == "string" && isValue2(value))) throw notSnapshot();
  return new Map(entries);
}
var unvouched = () => ({ by: "", mac: "" });
function publishSnapshot(root, { tail, rebuilt, file }, { always = !1, vouch: vouch2 = unvouched } = {}) {
  if (!(always || tail.bytesRead > publishAfterBytes || tail.findings.length > 0 || rebuilt !== void 0) || !always && isOvertaken(root, file)) return;
  let { position, state } = tail, text = JSON.stringify(
    { v: snapshotVersion, position, last: seenBy(tail), state },
    (_key, value) => value instanceof Map ? [...value] : value
  ).slice(0, -1), { by, mac } = vouch2(text);
  publishFile(snapshotPath(root), `${text},"by":"${by}","mac":"${mac}"}`);
}
function isOvertaken(root, file) {
  let now = fileIdentity(snapshotPath(root));
  return now !== "" && now !== file;
}
function createDirectory(root) {
  let directory = stateDirectory(root);
  makeDirectories(directory), (0, import_node_fs7.writeFileSync)((0, import_node_path4.join)(directory, ".gitignore"), `*
`, { mode: 384 });
}

// src/workspace/environment.ts
var import_node_os = require("node:os"), import_node_path5 = require("node:path");

// src/workspace/project-root.ts
var import_node_fs8 = require("node:fs");
var policyFileName = "k6s.yaml";
function lstat(path) {
  return reachable(() => (0, import_node_fs8.lstatSync)(path, { throwIfNoEntry: !1 }));
}
function reachable(call) {
  try {
    return call();
  } catch (error) {
    if (systemCode(error) === void 0) throw error;
    return;
  }
}

// src/workspace/environment.ts
function homeOf(variables) {
  return variables.HOME || (reachable(import_node_os.homedir) ?? "/");
}
function userDirectory(variables) {
  return (0, import_node_path5.join)(variables.XDG_CONFIG_HOME || (0, import_node_path5.join)(homeOf(variables), ".config"), "k6s");
}

// src/workspace/ids.ts
var digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
function createId(now) {
  let time = "";
  for (let rest = now; time.length < 10; rest = Math.floor(rest / 32)) time = digits.charAt(rest % 32) + time;
  let random = "";
  for (; random.length < 16; ) random += digits.charAt(Math.floor(Math.random() * 32));
  return time + random;
}

// src/workspace/keys.ts
var import_node_fs9 = require("node:fs"), import_node_path6 = require("node:path");
var keyBytes = 32;
function loadFingerprintKey(userDirectory2) {
  let path = (0, import_node_path6.join)(userDirectory2, "fingerprint.key");
  try {
    return readKey(path) ?? createKey(path);
  } catch (error) {
    if (systemCode(error) !== void 0) return;
    throw error;
  }
}
function readKey(path) {
  try {
    let key = readRegularFile(path, keyBytes);
    if (key === void 0 || key.length === keyBytes) return key;
  } catch (error) {
    if (!(error instanceof KhoregosError)) throw error;
  }
  setAside(path, Date.now());
}
function createKey(path) {
  makeDirectories((0, import_node_path6.dirname)(path));
  let key = Buffer.from(crypto.getRandomValues(new Uint8Array(keyBytes))), temporary = `${path}.${process.pid}.tmp`;
  (0, import_node_fs9.writeFileSync)(temporary, key, { mode: 384 });
  try {
    return (0, import_node_fs9.linkSync)(temporary, path), key;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return readKey(path);
    throw error;
  } finally {
    (0, import_node_fs9.rmSync)(temporary, { force: !0 });
  }
}
function placeOf(key, root) {
  return sha256(Buffer.concat([key, Buffer.from(root)])).slice(0, 32);
}
function vouch(key, text) {
  if (key === void 0) return { by: "", mac: "" };
  let by = sha256(Buffer.concat([key, Buffer.from("state")])).slice(0, 16);
  return { by, mac: hmac(key, Buffer.from(`${text},"by":"${by}"`)) };
}
var blockBytes = 64;
function hmac(key, message) {
  let padded = Buffer.alloc(blockBytes);
  key.copy(padded);
  let inner = sha256(Buffer.concat([padded.map((byte) => byte ^ 54), message]));
  return sha256(Buffer.concat([padded.map((byte) => byte ^ 92), Buffer.from(inner, "hex")]));
}

// src/operations/load-policy.ts
var import_node_path7 = require("node:path");

// src/core/policy.ts
var standardAudit = { anchorFile: "", anchorGit: !1, anchorEveryEvents: 200 }, standardRetention = { auditDays: 0, contextDays: 0, sessionDays: 0 }, standardTeams = { onIdle: "nudge", maxAgents: 0 }, standardLocks = { auto: !0, ttlMs: 3e5 }, standardTasks = { requireDescription: !1, maxOpen: 64 }, standardTools = { deniedCommands: [], protect: "destructive", unknownWrites: "pass" }, defaultForbidden = [".env*", "**/*.pem", "**/*.key"], standardStaleTimeoutHours = 24, defaultPolicy = {
  project: "",
  onFault: "advisory",
  boundaries: [{ pattern: "*", allowed: [], forbidden: defaultForbidden, forbiddenReads: [], enforcement: "advisory" }],
  tools: standardTools,
  staleTimeoutHours: standardStaleTimeoutHours,
  teams: standardTeams,
  locks: standardLocks,
  tasks: standardTasks,
  audit: standardAudit,
  retention: standardRetention,
  gates: []
};

// src/workspace/secret-rules.ts
var rows;
function findSecret(name) {
  rows ??= require("node:fs").readFileSync(require("node:path").join(__dirname, "secrets.txt"), "latin1");
  let at = name.includes(`
`) ? -1 : rows.indexOf(`
` + name + "	");
  if (at === -1) return;
  let start = at + name.length + 2;
  return JSON.parse(Buffer.from(rows.slice(start, rows.indexOf(`
`, start)), "latin1").toString());
}
var secretRules = [["secret"], ["absk", "bedrock-api-key-"], ["aiza"], ["ya29."], ["q~"], ["accountkey", "sharedaccesskey"], ["sig="], ["ghp_"], ["github_pat_"], ["gho_"], ["ghu_", "ghs_"], ["ghr_"], ["glpat-"], ["glrt-", "gldt-", "glcbt-", "glptt-", "glft-", "glimt-", "gloas-", "glsoat-", "glagent-", "glffct-"], ["gr1348941"], ["sk-ant-api"], ["sk-ant-admin"], ["sk-ant-oat", "sk-ant-ort", "sk-ant-sid"], ["sk-proj-", "sk-svcacct-", "sk-admin-", "t3blbkfj"], ["sk-or-v1-"], ["pplx-"], ["hf_", "api_org_"], ["xoxb-"], ["xoxp-", "xoxe-", "xoxe.xox"], ["xapp-"], ["xoxa-", "xoxr-", "xoxo-", "xoxs-"], ["hooks.slack.com"], ["sk_test", "sk_live", "sk_prod", "rk_test", "rk_live", "rk_prod", "whsec_"], ["twilio"], ["sg."], ["mailgun"], ["npm_"], ["_auth"], ["pypi-ageichlwas5vcmc"], ["rubygems_"], ["dckr_pat_", "dckr_oat_"], ['"auth'], ["hvs.", "hvb.", "hvr."], [".atlasv1."], ["pul-"], ["doo_v1_", "dop_v1_", "dor_v1_"], ["cloudflare", "cf_api"], ["v1.0-"], ["heroku", "hrku-"], ["fo1_", "fm1a_", "fm1r_", "fm2_"], ["dapi"], ["lin_api_", "lin_oauth_"], ["ntn_"], ["atatt3"], ["sntrys_", "sntryu_"], ["glc_", "glsa_"], ["nrak-", "nrii-"], ["pmak-"], ["shpat_", "shpca_", "shppa_", "shpss_"], ["sq0atp-", "sq0csp-", "eaaa"], [":aa"], ["/api/webhooks/"], ["discord"], ["age-secret-key-1"], ["a3t", "akia", "asia", "abia", "acca"], ["sk"], ["ey"], ["authorization"], ["bearer"], [":/"], ["curl"], ["passw", "passphrase", "_pwd", "secret", "token", "credential", "key"], ["passw", "passphrase", "_pwd", "secret", "token", "credential", "key"], ["passw", "passphrase", "_pwd", "secret", "token", "credential", "key"], ["--"], ["key"]].map((keywords, index) => ({ keywords, get id() {
  return findSecret(`${index}`).id;
}, pattern: () => {
  let { source, flags: flags2 } = findSecret(`${index}`);
  return new RegExp(source, flags2);
} }));

// src/workspace/redaction.ts
var beginMarker = "-----BEGIN ", endMarker = "-----END ", labelMaxLength = 64, keyBlockMaxLength = 16384, keyLabel = /^[A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?$/, word = /^[a-z_]{0,20}$/, outsideKeyBody = /[^\w\s+/=\\:,.()-]/;
function redact(text) {
  return replaceSecrets(text, replacementOf);
}
function replacementOf(rule) {
  return `[REDACTED:${rule}]`;
}
function replaceSecrets(text, replace) {
  if (word.test(text)) return text;
  let lower = text.toLowerCase(), redacted = text.includes(beginMarker) ? replacePrivateKeys(text, replace) : text;
  for (let rule of secretRules) {
    if (!rule.keywords.some((keyword) => lower.includes(keyword))) continue;
    let { id } = rule;
    redacted = redacted.replace(
      rule.pattern(),
      (match, kept) => typeof kept == "string" ? kept + replace(id, match.slice(kept.length)) : replace(id, match)
    );
  }
  return redacted;
}
function replacePrivateKeys(text, replace) {
  let redacted = "", copiedTo = 0, end = 0;
  for (let begin = text.indexOf(beginMarker); begin >= 0; begin = text.indexOf(beginMarker, begin)) {
    let bodyStart = findKeyBody(text, begin);
    if (bodyStart < 0) {
      begin += beginMarker.length;
      continue;
    }
    end >= 0 && end < bodyStart && (end = text.indexOf(endMarker, bodyStart));
    let keyEnd = findKeyEnd(text, bodyStart, end);
    redacted += text.slice(copiedTo, begin) + replace("private-key", text.slice(begin, keyEnd)), begin = copiedTo = keyEnd;
  }
  return redacted + text.slice(copiedTo);
}
function findKeyBody(text, begin) {
  let header = text.slice(begin + beginMarker.length, begin + beginMarker.length + labelMaxLength), labelEnd = header.indexOf("-----");
  return labelEnd < 0 || !keyLabel.test(header.slice(0, labelEnd)) ? -1 : begin + beginMarker.length + labelEnd + 5;
}
function findKeyEnd(text, bodyStart, end) {
  let bound = Math.min(text.length, bodyStart + keyBlockMaxLength);
  if (end >= 0 && end < bound) {
    let close = text.indexOf("-----", end + endMarker.length);
    return close >= 0 && close - end <= labelMaxLength ? close + 5 : end + endMarker.length;
  }
  let stop = text.slice(bodyStart, bound).search(outsideKeyBody);
  return stop < 0 ? bound : bodyStart + stop;
}

// src/operations/load-policy.ts
var maxCacheBytes = 1024 * 1024;
function policyCachePath(root) {
  return (0, import_node_path7.join)(root, ".khoregos", "policy.json");
}
async function loadPolicy(root, now) {
  let source = sourceStamp(root), cache = readCache(root, now), unchanged = { changed: !1, setAside: void 0, source };
  if (typeof cache == "object" && cache.source === source)
    return { policy: cache.policy, degraded: cache.degraded, ...unchanged };
  let compiled = await compile(root), changed = { changed: !0, setAside: typeof cache == "string" ? cache : void 0, source };
  if (typeof compiled == "object") return { policy: withHash(compiled), degraded: void 0, ...changed };
  let defaults = withHash(defaultPolicy), policy = typeof cache == "object" ? cache.policy : defaults, inForce = policy.hash === defaults.hash ? 'the defaults of "k6s init" hold' : "the last good policy holds";
  return { policy, degraded: `${compiled}; ${inForce}`, ...changed };
}
function publishPolicy(root, { policy, degraded, source }) {
  publishFile(policyCachePath(root), JSON.stringify({ v: 1, source, policy, degraded }));
}
function sourceStamp(root) {
  let found = lstat((0, import_node_path7.join)(root, policyFileName));
  return found === void 0 ? "gone" : [found.size, found.mtimeMs, found.ctimeMs, found.ino, found.mode].join(" ");
}
function readCache(root, now) {
  let path = policyCachePath(root);
  try {
    let bytes = readRegularFile(path, maxCacheBytes);
    if (bytes === void 0) return;
    let cache = JSON.parse(bytes.toString());
    if (cache.v === 1 && withHash(cache.policy).hash === cache.policy.hash) return completed(cache);
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError) && systemCode(error) === void 0) throw error;
  }
  return setAside(path, now) ?? path;
}
function completed(cache) {
  let { audit = standardAudit, retention = standardRetention, teams } = cache.policy;
  if (teams !== void 0) return cache;
  let added = { audit, retention, teams: standardTeams, locks: standardLocks, tasks: standardTasks }, policy = withHash({ ...cache.policy, ...added });
  return { ...cache, source: "", policy };
}
async function compile(root) {
  let { maxPolicyBytes, parsePolicy } = await Promise.resolve().then(() => __toESM(require("./config.js"), 1));
  try {
    let bytes = readRegularFile((0, import_node_path7.join)(root, policyFileName), maxPolicyBytes);
    return bytes === void 0 ? `${policyFileName} is gone` : parsePolicy(bytes.toString());
  } catch (error) {
    return redact(messageOf(error));
  }
}
function withHash(policy) {
  let { project, onFault, boundaries, tools, staleTimeoutHours, teams, locks, tasks, audit, retention, gates } = policy, content = { ...{ project, onFault, boundaries, tools, staleTimeoutHours, teams, locks, tasks }, audit, retention, gates };
  return { hash: sha256(Buffer.from(JSON.stringify(content))).slice(0, 16), ...content };
}

// src/operations/redact-details.ts
var maxDepth2 = 64;
function redactDetails(draft) {
  let details = redactValue(draft.details ?? {});
  return { ...draft, action: redact(draft.action), details };
}
function redactOrigin(origin) {
  let { id, name, type } = origin.agent, agent = { ...origin.agent, id: redact(id), name: redactName(name), type: redactName(type) };
  return { ...origin, client: redact(origin.client), agent };
}
function redactName(name) {
  return pluginName.test(name) ? name.split(":").map(redact).join(":") : redact(name);
}
var pluginName = /^[A-Za-z][\w.-]{0,99}:[\w.-]{1,99}$/;
function redactValue(value, depth = 0) {
  if (typeof value == "string") return redact(value);
  if (typeof value != "object" || value === null) return value;
  if (!(depth > maxDepth2))
    return Array.isArray(value) ? value.map((each) => redactValue(each, depth + 1)) : Object.fromEntries(Object.entries(value).map(([key, each]) => [redact(key), redactValue(each, depth + 1)]));
}
var maxSearched = 64 * 1024;
function clip(text, maxLength2, searched = maxSearched) {
  return redactBeginning(text, searched, redact).slice(0, maxLength2);
}
var halfSecretLength = 512;
function redactBeginning(text, length, search) {
  let redacted = search(text.slice(0, length));
  return text.length <= length ? redacted : redacted.slice(0, Math.max(0, redacted.length - halfSecretLength));
}

// src/operations/open-project.ts
var programActor = { client: "", agent: program };
async function openProject(root, now, variables) {
  let journal = openJournal(root, now, variables), loaded = await loadPolicy(root, now()), faults = journal.fault === void 0 ? [] : [journal.fault], project = {
    root,
    policy: loaded.policy,
    now,
    variables,
    degraded: () => degradations(loaded, journal.state(), faults, now()),
    state: journal.state,
    record: (draft, { client, agent }, session = journal.state().sessions.current?.id ?? "") => journal.record(draft, { session, client, agent, policy: loaded.policy.hash }),
    replay: journal.replay,
    close: journal.close
  };
  try {
    recordOpening(project, loaded, journal.problems);
  } catch (error) {
    if (!(error instanceof KhoregosError) && systemCode(error) === void 0) throw error;
    faults.length === 0 && faults.push(messageOf(error));
  }
  return project;
}
function degradations(loaded, state, faults, now) {
  let pause = activePause(state.pause, now);
  return [
    ...loaded.degraded === void 0 ? [] : [loaded.degraded],
    ...faults,
    ...pause === void 0 ? [] : [`enforcement is paused by ${pause.by} until ${pause.until}`]
  ];
}
function recordOpening(project, loaded, problems) {
  for (let problem of problems) project.record(problem, programActor);
  if (loaded.setAside !== void 0) {
    let details2 = { file: "policy.json", to: loaded.setAside };
    project.record({ type: "file_set_aside", action: "Set aside a broken policy.json", details: details2 }, programActor);
  }
  if (!loaded.changed) return;
  let { hash: hash2, onFault, boundaries, gates } = loaded.policy, details = { hash: hash2, source: loaded.source, on_fault: onFault, boundaries: boundaries.length, gates };
  project.record(
    loaded.degraded === void 0 ? { type: "policy_loaded", action: `Loaded policy ${hash2}`, details } : { type: "policy_degraded", action: `Policy degraded: ${clip(loaded.degraded, 280)}`, details },
    programActor
  ), publishPolicy(project.root, loaded);
}
function openJournal(root, now, variables) {
  let loaded, aside = [];
  try {
    ensureDirectory(root);
    try {
      loaded = loadTail(root, now());
    } catch (error) {
      if (aside = setAsideForeignSegments(root, now()), aside.length === 0) throw error;
      loaded = loadTail(root, now());
    }
  } catch (error) {
    return brokenJournal(error);
  }
  let stamp = () => ({ id: createId(now()), at: new Date(now()).toISOString() }), publish = (always) => publishSnapshot(root, loaded, { always, vouch: (text) => vouchAs(variables, text) });
  return {
    fault: void 0,
    problems: [...aside.map(asideDraft), ...problemsOf(loaded)],
    state: () => loaded.tail.state,
    record: (draft, origin) => {
      let place = { ...stamp(), seen: seenBy(loaded.tail) }, record = createRecord(withRoom(redactDetails(draft)), redactOrigin(origin), place), fitting2 = fit(record);
      return loaded = { ...loaded, tail: appendRecord(root, loaded.tail, fitting2, stamp) }, fitting2;
    },
    replay: (tail) => {
      loaded = { ...loaded, tail }, publish(!0);
    },
    close: publish
  };
}
function vouchAs(variables, text) {
  return vouch(variables === void 0 ? void 0 : loadFingerprintKey(userDirectory(variables)), text);
}
function asideDraft(to) {
  return { type: "file_set_aside", action: "Set aside what stood in place of a segment", details: { to } };
}
function ensureDirectory(root) {
  let found = lstat(`${root}/.khoregos`);
  if (found === void 0) createDirectory(root);
  else if (!found.isDirectory())
    throw new KhoregosError("JOURNAL_UNREADABLE", `Cannot open "${root}/.khoregos": it is not a directory`);
}
function brokenJournal(error) {
  let fault = messageOf(error);
  return {
    fault,
    problems: [],
    state: createState,
    record: () => {
      throw new KhoregosError("JOURNAL_UNWRITABLE", fault);
    },
    replay: () => {
    },
    close: () => {
    }
  };
}
function problemsOf({ tail, rebuilt }) {
  let damage = tail.findings.filter(({ kind }) => kind !== "torn_line");
  return [
    ...rebuilt === void 0 ? [] : [{ type: "state_rebuilt", action: `Rebuilt state.json: ${rebuilt}`, details: { why: rebuilt } }],
    ...damage.map(({ kind, segment, offset }) => {
      let details = { kind, segment, offset };
      return {
        type: "journal_regressed",
        action: `Journal damaged at ${segment}:${offset}: ${kind}`,
        details
      };
    })
  ];
}
function fit(record) {
  let bytes = Buffer.byteLength(JSON.stringify(record)) + 2;
  if (bytes <= maxRecordBytes) return record;
  if (!isErasable(record)) return shortened(record);
  throw new KhoregosError(
    "TOO_LARGE",
    `Cannot record ${record.type}: it has ${bytes} bytes, at most ${maxRecordBytes} fit`,
    "Say it shorter"
  );
}
function shortened(record) {
  let { tool, call, effect, rule, target, outcome, fingerprint } = record.details ?? {}, details = { tool, call, effect, rule, target: String(target ?? "").slice(0, 200), outcome, fingerprint };
  return { ...record, action: record.action.slice(0, 200), details: { ...details, truncated: !0 } };
}

// src/ledger/ledger.ts
var import_node_fs10 = require("node:fs"), import_node_path8 = require("node:path");

// src/workspace/processes.ts
function isGone(pid) {
  if (!Number.isSafeInteger(pid) || pid <= 0) return !1;
  try {
    return process.kill(pid, 0), !1;
  } catch (error) {
    if (systemCode(error) === void 0) throw error;
    return systemCode(error) === "ESRCH";
  }
}

// src/ledger/check-database.ts
function isSound(database, whole) {
  try {
    let format = Number(get(database, "SELECT value FROM meta WHERE key = 'format'")?.value);
    if (format > 4) throw newer(format);
    return loadWatermark(database), format === 4 && (whole || get(database, "PRAGMA quick_check(1)")?.quick_check === "ok");
  } catch (error) {
    if (error instanceof KhoregosError) throw error;
    return !1;
  }
}
function newer(format) {
  return new KhoregosError(
    "LEDGER_NEWER",
    `Cannot open the ledger: it has format ${format}, this program knows up to ${4}`,
    "Update the k6s plugin"
  );
}
function isInJournal(root, { segment, offset, last }) {
  return last === "" ? !0 : offset === 0 ? listSegments(root).some((number) => number < segment) : [Math.max(0, offset - maxLineBytes), 0].some((from) => {
    let line = readSegment(root, segment, from)?.lines.findLast((each) => each.offset < offset);
    return line !== void 0 && shortHash(hashLine(line.bytes)) === last;
  });
}
var maxLineBytes = 64 * 1024;

// src/ledger/ledger.ts
var maxDatabaseBytes = 512 * 1024 * 1024, foldLockMs = 3e4;
async function openLedger(root, now, isWhole) {
  let file = fileIdentity(databasePath(root)), loaded = await loadDatabase(root, isWhole);
  if (typeof loaded == "string")
    return setAside(databasePath(root), now), foldAnew(root, file, loaded);
  if (loaded === void 0) return foldAnew(root, file);
  let before = loadWatermark(loaded);
  if (loadStart(loaded) !== chainStart(root).sequence || before.sequence > 0 && tellsOfRedaction(root, before))
    return loaded.close(), foldAnew(root, file);
  let watermark = fold2(root, loaded);
  return { database: loaded, watermark, problem: void 0, stale: before.sequence !== watermark.sequence, file };
}
async function foldAnew(root, file = fileIdentity(databasePath(root)), problem) {
  let database = await openDatabase(), start = chainStart(root);
  createTables(database, start);
  let marker2 = start.trail === "" ? void 0 : readPruneMarker(root)?.marker;
  marker2 !== void 0 && keepAnnounced(database, marker2);
  let watermark = fold2(root, database);
  return { database, watermark, problem, stale: !0, file };
}
function isOvertaken2(root, { file }) {
  let now = fileIdentity(databasePath(root));
  return now !== "" && now !== file;
}
async function loadDatabase(root, isWhole) {
  let database = await readDatabase(root, isWhole);
  return database === void 0 || database === "corrupt" || isInJournal(root, loadWatermark(database)) ? database : (database.close(), "regressed");
}
async function readDatabase(root, isWhole = () => !1) {
  let bytes = readFile(root);
  if (bytes === void 0 || bytes === "corrupt") return bytes;
  let database = await openDatabase(bytes);
  return isSound(database, isWhole(bytes)) ? database : (database.close(), "corrupt");
}
function readFile(root) {
  try {
    return readRegularFile(databasePath(root), maxDatabaseBytes);
  } catch (error) {
    if (systemCode(error) !== void 0) return "corrupt";
    throw error;
  }
}
async function withFoldLock(root, now, task) {
  if (takeLock(root, now))
    try {
      return removeLeftovers(root, now), await task();
    } finally {
      (0, import_node_fs10.rmSync)(lockPath(root), { force: !0 });
    }
}
function publishLedger(root, ledger, announce2 = () => {
}) {
  syncSegment(root, ledger.watermark.segment);
  let bytes = ledger.database.export();
  announce2(bytes), publishFile(databasePath(root), bytes, !0);
}
function syncSegment(root, segment) {
  let fd = openRegularFile(segmentPath(root, segment), import_node_fs10.constants.O_RDONLY);
  fd !== void 0 && ((0, import_node_fs10.fsyncSync)(fd), (0, import_node_fs10.closeSync)(fd));
}
function lockPath(root) {
  return (0, import_node_path8.join)(stateDirectory(root), "fold.lock");
}
function takeLock(root, now) {
  try {
    let fd = (0, import_node_fs10.openSync)(lockPath(root), "wx", 384);
    return (0, import_node_fs10.writeSync)(fd, String(process.pid)), (0, import_node_fs10.closeSync)(fd), !0;
  } catch (error) {
    if (systemCode(error) !== "EEXIST") throw error;
  }
  return (now - ((0, import_node_fs10.statSync)(lockPath(root), { throwIfNoEntry: !1 })?.mtimeMs ?? now) > foldLockMs || isHolderGone(root)) && (0, import_node_fs10.rmSync)(lockPath(root), { force: !0, recursive: !0 }), !1;
}
function isHolderGone(root) {
  try {
    return isGone(Number(readRegularFile(lockPath(root), maxPidBytes)?.toString()));
  } catch (error) {
    if (systemCode(error) === void 0) throw error;
    return !1;
  }
}
var maxPidBytes = 32;
function removeLeftovers(root, now) {
  let directory = stateDirectory(root);
  for (let name of (0, import_node_fs10.readdirSync)(directory).filter((each) => each.endsWith(".tmp"))) {
    let path = (0, import_node_path8.join)(directory, name);
    (now - ((0, import_node_fs10.statSync)(path, { throwIfNoEntry: !1 })?.mtimeMs ?? now) > foldLockMs || isGone(Number(/\.(\d+)\.tmp$/.exec(name)?.[1]))) && (0, import_node_fs10.rmSync)(path, { force: !0 });
  }
}

// src/operations/publish-ledger.ts
var import_node_crypto4 = require("node:crypto"), import_node_fs13 = require("node:fs");

// src/workspace/head-log.ts
var import_node_crypto2 = require("node:crypto"), import_node_fs11 = require("node:fs"), import_node_path9 = require("node:path");
function trailDirectory(userDirectory2, root, trail) {
  return (0, import_node_path9.join)(userDirectory2, "trails", `${rootName(root)}-${trail}`);
}
function rootName(root) {
  return (0, import_node_crypto2.createHash)("sha256").update(root).digest("hex").slice(0, 16);
}
function findTrailDirectories(userDirectory2, root, trail) {
  let base = (0, import_node_path9.join)(userDirectory2, "trails"), own = rootName(root);
  return (reachable(() => (0, import_node_fs11.readdirSync)(base)) ?? []).map((name) => /^([0-9a-f]{16})-([0-9a-f]{32})$/.exec(name)).filter((match) => match !== null && (match[1] === own || match[2] === trail)).map((match) => ({ path: (0, import_node_path9.join)(base, match?.[0] ?? ""), trail: match?.[2] ?? "", own: match?.[1] === own })).sort((a, b) => Number(b.own) - Number(a.own) || (a.path < b.path ? -1 : 1));
}
function rootOf({ path }) {
  return readText((0, import_node_path9.join)(path, "root")).trim() || (0, import_node_path9.basename)(path);
}
var maxLogBytes = 256 * 1024 * 1024;
function parseHeadLog(text) {
  return text.split(`
`).flatMap((each) => {
    let line = parseSigned(each);
    if (line !== void 0) return [{ kind: "signed", line }];
    let published = /^\{"published":(\d{1,15})\}$/.exec(each)?.[1];
    if (published !== void 0) return [{ kind: "published", sequence: Number(published) }];
    let hash2 = /^\{"publishing":\d{1,15},"database":"([0-9a-f]{64})"\}$/.exec(each)?.[1];
    return hash2 === void 0 ? [] : [{ kind: "publishing", hash: hash2 }];
  });
}
function readHeadLog(directory) {
  return parseHeadLog(readText((0, import_node_path9.join)(directory, "heads.jsonl")));
}
var newestBytes = 4096;
function newestPublished(userDirectory2, root) {
  let lines = newestLines(userDirectory2, root);
  return new Set(lines.flatMap((line) => line.kind === "publishing" ? [line.hash] : []));
}
function newestLines(userDirectory2, root) {
  return findTrailDirectories(userDirectory2, root, "").map(
    ({ path }) => reachable(() => readEnd((0, import_node_path9.join)(path, "heads.jsonl")))
  ).flatMap((text) => parseHeadLog(text ?? ""));
}
function readEnd(path) {
  let fd = openRegularFile(path, import_node_fs11.constants.O_RDONLY);
  if (fd === void 0) return "";
  try {
    let { size } = (0, import_node_fs11.fstatSync)(fd);
    return readRange(fd, Math.max(0, size - newestBytes), Math.min(size, newestBytes)).toString();
  } finally {
    (0, import_node_fs11.closeSync)(fd);
  }
}
function readText(path) {
  return reachable(() => readRegularFile(path, maxLogBytes))?.toString() ?? "";
}
function appendHead(directory, root, line) {
  let path = (0, import_node_path9.join)(directory, "heads.jsonl"), flags2 = import_node_fs11.constants.O_WRONLY | import_node_fs11.constants.O_APPEND, fd = openRegularFile(path, flags2);
  if (fd === void 0 && (makeDirectories(directory), (0, import_node_fs11.writeFileSync)((0, import_node_path9.join)(directory, "root"), `${root}
`, { mode: 384 }), fd = openRegularFile(path, flags2 | import_node_fs11.constants.O_CREAT)), fd === void 0) throw Object.assign(new Error(`Cannot open "${path}"`), { code: "ENOENT" });
  try {
    let bytes = Buffer.from(`
${JSON.stringify(line)}
`);
    if ((0, import_node_fs11.writeSync)(fd, bytes) < bytes.length)
      throw Object.assign(new Error(`Cannot write "${path}"`), { code: "ENOSPC" });
  } finally {
    (0, import_node_fs11.closeSync)(fd);
  }
}

// src/workspace/signing-key.ts
var import_node_crypto3 = require("node:crypto"), import_node_fs12 = require("node:fs"), import_node_path10 = require("node:path");
var maxKeyBytes = 4096;
function keyPath(directory) {
  return (0, import_node_path10.join)(directory, "signing.key");
}
function nextKeyPath(directory) {
  return `${keyPath(directory)}.next`;
}
function readSigningKey(directory) {
  return readKey2(keyPath(directory));
}
function readNextKey(directory) {
  return readKey2(nextKeyPath(directory));
}
function readKey2(path) {
  try {
    let pem = readRegularFile(path, maxKeyBytes);
    return pem === void 0 ? void 0 : signingKey((0, import_node_crypto3.createPrivateKey)(pem));
  } catch (error) {
    if (systemCode(error) === void 0) throw error;
    return;
  }
}
function settleRotation(directory, isAnnounced2) {
  let next = readNextKey(directory);
  next !== void 0 && isAnnounced2(next.key) && (0, import_node_fs12.renameSync)(nextKeyPath(directory), keyPath(directory));
}
function loadSigningKey(directory) {
  let known = readSigningKey(directory);
  if (known !== void 0) return known;
  makeDirectories(directory), setAside(keyPath(directory), Date.now());
  let temporary = `${keyPath(directory)}.${process.pid}.tmp`;
  (0, import_node_fs12.writeFileSync)(temporary, newPem(), { mode: 384 });
  try {
    (0, import_node_fs12.linkSync)(temporary, keyPath(directory));
  } catch (error) {
    if (systemCode(error) !== "EEXIST") throw error;
  } finally {
    (0, import_node_fs12.rmSync)(temporary, { force: !0 });
  }
  let made = readSigningKey(directory);
  if (made !== void 0) return made;
  throw new KhoregosError("INTERNAL", `Cannot keep a signing key in "${directory}"`, `Make "${directory}" writable`);
}
function newPem() {
  return (0, import_node_crypto3.generateKeyPairSync)("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString();
}
function signingKey(privateKey) {
  if (privateKey.asymmetricKeyType !== "ed25519")
    throw new KhoregosError("NOT_A_REGULAR_FILE", "Cannot sign with a key that is not Ed25519");
  let key = (0, import_node_crypto3.createPublicKey)(privateKey).export({ type: "spki", format: "der" }).subarray(-rawBytes).toString("hex");
  return {
    key,
    sign: (statement) => {
      let signature = (0, import_node_crypto3.sign)(null, Buffer.from(statement), privateKey).toString("base64");
      return { statement, key, signature };
    }
  };
}
var rawBytes = 32, spkiPrefix = Buffer.from("302a300506032b6570032100", "hex");

// src/operations/publish-ledger.ts
var noSession = "";
function publishSigned(project, given, mayAnnounce = !0) {
  let { root } = project;
  if (isOvertaken2(root, given)) return given;
  let found = findSigner(project, given), signer = mayAnnounce || found !== void 0 && isAnnounced(given, found) ? found : void 0, ledger = signer === void 0 ? given : announce(project, given, signer);
  signer !== void 0 && appendHead(signer.directory, root, signHead(ledger, signer));
  let { sequence, head, segment } = ledger.watermark;
  return saveMeta(ledger.database, "signer", signer?.key.key ?? ""), signer !== void 0 && saveMeta(ledger.database, signedMeta, `${sequence}:${head}`), publishLedger(root, ledger, (bytes) => {
    found !== void 0 && appendHead(found.directory, root, { publishing: sequence, database: hashOf(bytes) });
  }), found !== void 0 && appendHead(found.directory, root, { published: sequence }), archiveSegment(root, listSegments(root), segment), { ...ledger, stale: !1 };
}
function publishedHere({ root, variables }) {
  let hashes = variables === void 0 ? /* @__PURE__ */ new Set() : newestPublished(userDirectory(variables), root);
  return (bytes) => hashes.size > 0 && hashes.has(hashOf(bytes));
}
function hashOf(bytes) {
  return (0, import_node_crypto4.createHash)("sha256").update(bytes).digest("hex");
}
function signHead(ledger, { key }) {
  return key.sign(headStatement(headOfLedger(ledger)));
}
function headOfLedger({ watermark }) {
  let { trail, sequence, head, at } = watermark;
  return { project: trail, sequence, head, at };
}
function findSigner({ root, variables }, { watermark, database }) {
  if (variables === void 0 || watermark.at === "") return;
  let user = userDirectory(variables), userKey = loadFingerprintKey(user);
  if (userKey === void 0) return;
  let directory = trailDirectory(user, root, watermark.trail);
  try {
    return settleRotation(directory, (key) => announcedKeys(database).some((known) => known.key === key)), { directory, key: loadSigningKey(directory), place: placeOf(userKey, root) };
  } catch (error) {
    if (systemCode(error) === void 0) throw error;
    return;
  }
}
var signedMeta = "signed";
function announce(project, ledger, signer) {
  let { key, place } = signer;
  if (isAnnounced(ledger, { key })) return ledger;
  let after = copiedAfter(project, ledger, signer), details = { key: key.key, place, ...after === void 0 ? {} : { after } }, action = `Heads are signed with key ${key.key.slice(0, 16)}`;
  return project.record({ type: "signing_key", action, details }, programActor, noSession), { ...ledger, watermark: fold2(project.root, ledger.database) };
}
function copiedAfter({ root, variables = {} }, { database, watermark }, { place }) {
  if (announcedKeys(database).some((known) => known.place === place)) return;
  let signed = String(get(database, "SELECT value FROM meta WHERE key = ?", [signedMeta])?.value ?? ""), isOrigin = (directory) => directory.trail === watermark.trail && !directory.own && (0, import_node_fs13.existsSync)(journalDirectory(rootOf(directory)));
  return findTrailDirectories(userDirectory(variables), root, watermark.trail).filter(isOrigin).flatMap(({ path }) => readHeadLog(path)).map((each) => each.kind === "signed" ? headOf(each.line) : void 0).find((head) => head !== void 0 && `${head.sequence}:${head.head}` === signed)?.sequence;
}
function isAnnounced({ database }, { key }) {
  return announcedKeys(database).some((known) => known.key === key.key);
}

// src/operations/read-ledger.ts
async function readLedger(project) {
  let ledger = await open2(project);
  if (!ledger.stale) return ledger;
  try {
    return await withFoldLock(project.root, project.now(), () => publishSigned(project, ledger, !1)) ?? ledger;
  } catch (error) {
    if (!isUnwritable(error)) throw error;
    return ledger;
  }
}
async function open2(project) {
  let ledger = await openLedger(project.root, project.now(), publishedHere(project));
  if (ledger.problem === void 0) return ledger;
  try {
    recordProblem(project, ledger.problem);
  } catch (error) {
    if (!(error instanceof KhoregosError && error.code === "JOURNAL_UNWRITABLE")) throw error;
  }
  return ledger;
}
function recordProblem(project, why) {
  let regressed = why === "regressed", action = `Rebuilt k6s.db: it was ${regressed ? "ahead of the journal" : "corrupt"}`, type = regressed ? "journal_regressed" : "file_set_aside";
  project.record({ type, action, details: { file: "k6s.db", why } }, programActor);
}

// src/mcp/export-values.ts
async function main(root) {
  let project = await openProject(root, Date.now, process.env), bytes = extractValues(await readLedger(project));
  for (let done = 0; done < bytes.length; ) done += (0, import_node_fs14.writeSync)(1, bytes, done);
}
compileOnce();
main(process.argv[2] ?? ".").catch((error) => {
  (0, import_node_fs14.writeSync)(2, error instanceof Error ? error.message : String(error)), process.exitCode = 1;
});
