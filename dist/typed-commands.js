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
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
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
)), __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

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

// src/hooks/user-prompt-expansion.ts
var user_prompt_expansion_exports = {};
__export(user_prompt_expansion_exports, {
  userPromptExpansion: () => userPromptExpansion
});
module.exports = __toCommonJS(user_prompt_expansion_exports);

// src/core/agents.ts
var lead = { id: "main", name: "lead", type: "", via: "payload" }, unverified = { id: "unverified", name: "unverified", type: "", via: "program" }, program = { id: "khoregos", name: "khoregos", type: "", via: "program" };
function isNameless({ id, via }) {
  return via === "unknown" || id === unverified.id;
}
var ownNames = /* @__PURE__ */ new Set(["lead", "person", unverified.name, program.name]);
var maxDepth = 16;
function agentKey(client, id) {
  return `${client}/${id}`;
}
function clientOf(key) {
  return key.slice(0, Math.max(0, key.indexOf("/")));
}
function liveAgents(agents) {
  return [...agents].filter(([, { live }]) => live).map(([key, agent]) => ({ ...agent, key }));
}
function ancestorsOf(agents, key) {
  let found = [];
  for (let next = parentOf(agents, key); next !== "" && found.length < maxDepth && !found.includes(next); next = parentOf(agents, next))
    found.push(next);
  return found;
}
function parentOf(agents, key) {
  let parent = agents.get(key)?.parent ?? "", main = agentKey(clientOf(key), lead.id), isStarted = key !== main && !key.endsWith(`/${unverified.id}`);
  return parent !== "" || !isStarted ? parent : main;
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
function codeOf(error) {
  return error instanceof KhoregosError ? error.code : systemCode(error) ?? "INTERNAL";
}

// src/core/text.ts
var unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function printable(text) {
  return text.replace(unprintable, writtenOut);
}
function writtenOut(character) {
  let code = character.codePointAt(0) ?? 0;
  return code <= 255 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}
var maxHeadlineLength = 100;
function headline(text) {
  return text.replace(/\s+/g, " ").slice(0, maxHeadlineLength);
}

// src/core/match-path.ts
function matchPath(pattern, path, foldsCase2 = !1) {
  return matchSegments(segmentsOf(fold(pattern, foldsCase2)), fold(path, foldsCase2).split("/"));
}
function matchPathOrParent(pattern, path, foldsCase2 = !1) {
  let glob = segmentsOf(fold(pattern, foldsCase2)), segments = fold(path, foldsCase2).split("/");
  return matchSegments(glob, segments) || matchSegments([...glob, "**"], segments);
}
function mayMatchBelow(pattern, directory, foldsCase2 = !1) {
  if (directory === ".") return !0;
  let glob = segmentsOf(fold(pattern, foldsCase2)), segments = fold(directory, foldsCase2).split("/"), anyDepth = glob.indexOf("**");
  if (anyDepth === -1 && glob.length <= segments.length) return !1;
  let fixed = anyDepth === -1 ? segments.length : Math.min(anyDepth, segments.length);
  return segments.slice(0, fixed).every((segment, index) => matchSegment(glob[index] ?? "", segment));
}
function matchAgent(pattern, name) {
  return matchSegment(pattern, name) || matchSegment(pattern, name.slice(name.lastIndexOf(":") + 1));
}
function matchText(pattern, text) {
  return matchSegment(pattern, text);
}
function isLiteral(pattern) {
  return !/[*?[]/.test(pattern);
}
function segmentsOf(pattern) {
  return pattern.includes("/") ? pattern.replace(/^\.?\/+/, "").replace(/\/+$/, "").split("/") : ["**", pattern];
}
function fold(text, foldsCase2) {
  return foldsCase2 ? text.normalize("NFC").toLowerCase() : text;
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
function patternsMeet(glob, pattern, foldsCase2 = !1) {
  let ours = shellTokens(fold(glob, foldsCase2)), theirs = policyTokens(segmentsOf(fold(pattern, foldsCase2)));
  return ours.length * theirs.length > maxProduct ? !0 : canMeet(ours, theirs);
}
var maxProduct = 1e6, anything = { kind: "many", set: "any" }, slash = { kind: "one", set: "/" };
function shellTokens(glob) {
  let tokens = [];
  for (let at = 0; at < glob.length; ) {
    let starts = at === 0 || glob[at - 1] === "/";
    if (glob.startsWith("**", at)) {
      let whole = starts && glob[at + 2] === "/";
      tokens.push(...whole ? [{ kind: "skip", count: 2 }, anything, slash] : [anything]), at += whole ? 3 : 2;
    } else at += pushToken(tokens, glob, at, starts ? "undotted" : "name");
  }
  return tokens;
}
function policyTokens(segments) {
  let tokens = [];
  return segments.forEach((segment, index) => {
    let last = index === segments.length - 1;
    if (segment === "**") {
      tokens.push(
        ...last ? [{ kind: "one", set: "any" }, anything] : [{ kind: "skip", count: 2 }, anything, slash]
      );
      return;
    }
    for (let at = 0; at < segment.length; ) at += pushToken(tokens, segment, at, "name");
    last || tokens.push(slash);
  }), [...tokens, { kind: "skip", count: 3 }, slash, { kind: "one", set: "any" }, anything];
}
function pushToken(tokens, pattern, at, wild) {
  let character = pattern.charAt(at);
  if (character === "*")
    return wild === "undotted" && tokens.push({ kind: "skip", count: 2 }, { kind: "one", set: wild }), tokens.push({ kind: "many", set: "name" }), 1;
  let close = character === "[" ? pattern.indexOf("]", at + (/[!^]/.test(pattern.charAt(at + 1)) ? 3 : 2)) : -1, length = close === -1 ? 1 : close - at + 1, set = character === "?" ? wild : pattern.slice(at, at + length);
  return tokens.push({ kind: "one", set }), length;
}
function canMeet(ours, theirs) {
  let width = theirs.length + 1, reached = new Uint8Array((ours.length + 1) * width);
  reached[0] = 1;
  for (let at = 0; at < reached.length; at += 1) {
    if (reached[at] !== 1) continue;
    let [i, j] = [Math.floor(at / width), at % width], [a, b] = [ours[i], theirs[j]];
    a !== void 0 && a.kind !== "one" && (reached[at + width] = 1), b !== void 0 && b.kind !== "one" && (reached[at + 1] = 1), a?.kind === "skip" ? reached[at + (a.count + 1) * width] = 1 : b?.kind === "skip" ? reached[at + b.count + 1] = 1 : a !== void 0 && b !== void 0 && setsMeet(a.set, b.set) && (reached[at + (a.kind === "one" ? width : 0) + (b.kind === "one" ? 1 : 0)] = 1);
  }
  return reached[reached.length - 1] === 1;
}
function setsMeet(a, b) {
  return a.length === 1 ? b.length === 1 ? a === b : isMember(b, a) : b.length === 1 ? isMember(a, b) : !0;
}
function isMember(set, character) {
  return set === "any" ? !0 : character === "/" ? !1 : set === "name" ? !0 : set === "undotted" ? character !== "." : matchCharacter(set, 0, character) > 0;
}

// src/core/locks.ts
var maxLockMs = 3600 * 1e3, standardLockMs = 300 * 1e3;
function ownerKey({ client, agent }) {
  return agentKey(client, agent.id);
}
function liveLocks(locks, now) {
  return [...locks.values()].filter((lock) => isLive(lock, now));
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
  let foldsCase2 = a.foldsCase || b.foldsCase;
  return a.scope === "file" && b.scope === "file" && !foldsCase2 ? a.path === b.path : a.scope === "glob" && b.scope === "glob" ? isWithin(prefixOf(a), prefixOf(b), foldsCase2) : a.scope === "glob" ? coversSome(a.path, b, foldsCase2) : b.scope === "glob" ? coversSome(b.path, a, foldsCase2) : isWithin(a.path, b.path, foldsCase2);
}
function coversSome(pattern, { path, scope }, foldsCase2) {
  return path.startsWith("/") ? !1 : matchPathOrParent(pattern, path, foldsCase2) ? !0 : scope === "directory" && (!pattern.includes("/") || mayMatchBelow(pattern, path, foldsCase2));
}
function prefixOf({ path }) {
  let segments = path.includes("/") ? path.split("/") : ["**", path], first = segments.findIndex((segment) => !isLiteral(segment));
  return segments.slice(0, first === -1 ? void 0 : first).join("/");
}
function isWithin(a, b, foldsCase2) {
  let [one, other] = [a, b].map((path) => foldsCase2 ? path.normalize("NFC").toLowerCase() : path);
  if (one === void 0 || other === void 0) return !1;
  let contains = (parent, child) => parent === "" || parent === "." || parent === child || child.startsWith(`${parent}/`);
  return contains(one, other) || contains(other, one);
}

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
function takeSecrets(text) {
  let secrets = [];
  return { redacted: replaceSecrets(text, (rule, secret) => (secrets.push({ rule, secret }), replacementOf(rule))), secrets };
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

// src/operations/break-lock.ts
function breakLock(project, person, given) {
  let path = redact(given.trim().replace(/^\.\//, "")), held = liveLocks(project.state().locks, project.now()).filter((lock) => lock.path === path);
  if (held.length === 0)
    throw new KhoregosError(
      "NOT_FOUND",
      `Cannot break the lock on "${headline(path)}": nobody holds one`,
      'Look at "k6s locks list"'
    );
  let details2 = { path, of: held.map(({ name, token }) => ({ name, token })) };
  return project.record({ type: "lock_break", action: `Broke the lock on ${headline(path)}`, details: details2 }, person), held;
}

// src/core/enforcement.ts
function activePause(pause, now) {
  return pause !== void 0 && Date.parse(pause.until) > now ? pause : void 0;
}

// src/policy/agent-limit.ts
function findAgentLimit(call, { teams }, state) {
  return call.tool !== "Agent" || teams.maxAgents === 0 ? [] : countAgents(state, "") < teams.maxAgents ? [] : [limitFinding(teams.maxAgents)];
}
function countAgents({ agents, calls }, until) {
  let started = liveAgents(agents), known = new Set([...agents.values()].map(({ call }) => call)), unlinked = started.filter(({ call }) => call === ""), expected = 0;
  for (let [key, { call, spawn, effect, at }] of calls) {
    if (key === until) break;
    if (spawn === void 0 || effect === "deny" || known.has(call)) continue;
    let seen = unlinked.findIndex(({ since }) => since >= at);
    seen === -1 ? expected += 1 : unlinked.splice(seen, 1);
  }
  return started.length + expected;
}
function limitFinding(maxAgents) {
  return { effect: "deny", rule: "max-agents", target: "agent", reason: `Starting an agent is refused (rule max-agents): ${maxAgents} are at work, the limit of the policy; wait until one has ended, or do it yourself` };
}

// src/core/events.ts
function detailText({ details: details2 }, name) {
  let value = details2[name];
  return typeof value == "string" ? value : "";
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

// src/core/clients.ts
function endedBy({
  type,
  client,
  details: details2
}) {
  if (type === "client_end") return { client, whole: !0 };
  if (type === "owner_gone") return { client: detailText({ details: details2 }, "gone"), whole: !0 };
  if (type !== "client_start") return;
  let replaced2 = detailText({ details: details2 }, "replaces");
  return replaced2 !== "" && replaced2 !== client ? { client: replaced2, whole: !0 } : details2.restarted === !0 ? { client, whole: !1 } : void 0;
}
var ungatedForMs = 1440 * 60 * 1e3;

// src/core/calls.ts
function shownTarget({ shown, place, target }) {
  return shown ?? place?.relative ?? target;
}
var ownToolPrefix = "mcp__plugin_k6s_k6s__";

// src/policy/reaches.ts
function namesOf(place) {
  return place.relative === void 0 ? place.aliases : [place.relative, ...place.aliases];
}
function plainGlob(glob) {
  return glob.replace(/(^|\/)(?:\.\/)+/g, "$1");
}
function isUnknown({ action, certainty, target, place }) {
  if (certainty === "unknown" || place === void 0) return !0;
  if (certainty !== "glob") return !1;
  let relative3 = plainGlob(place.relative ?? "");
  return target.startsWith("**") || relative3.startsWith("**") && !(action === "delete" && relative3 === "**");
}
function reaches(access, pattern, foldsCase2) {
  let { place, action, certainty } = access;
  return place === void 0 ? !1 : isUnknown(access) ? certainty === "glob" && namesEnd(access.target, pattern, foldsCase2) : namesOf(place).some((name) => certainty === "glob" ? globReaches(plainGlob(name), action, pattern, foldsCase2) : matchPathOrParent(pattern, name, foldsCase2) ? !0 : action === "delete" && !isAnyDepth(pattern) && mayMatchBelow(pattern, name, foldsCase2));
}
function literalTail(glob) {
  let segments = glob.split("/");
  return segments.slice(segments.findLastIndex((segment) => !isLiteral(segment)) + 1).join("/");
}
function namesEnd(glob, pattern, foldsCase2) {
  let tail = literalTail(glob);
  return tail !== "" && isAnyDepth(pattern) && matchPathOrParent(pattern, tail, foldsCase2) ? !0 : namesSegment(lastSegment(glob), pattern, foldsCase2);
}
function namesSegment(segment, pattern, foldsCase2) {
  let last = lastSegment(pattern.replace(/\/+$/, ""));
  return isAnyName(last) || isAnyName(segment) ? !1 : isLiteral(segment) ? foldsCase2 ? matchText(last.toLowerCase(), segment.toLowerCase()) : matchText(last, segment) : !isPlainName(pattern) || last.startsWith(".") && !segment.startsWith(".") ? !1 : patternsMeet(segment.replace(/\*{2,}/g, "*"), last, foldsCase2);
}
function lastSegment(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function isAnyName(segment) {
  return segment === "*" || segment === "**";
}
function isPlainName(pattern) {
  return !pattern.replace(/^\*\*\//, "").includes("/");
}
function globReaches(glob, action, pattern, foldsCase2) {
  return isAnyName(pattern.replace(/^\*\*\//, "")) ? !0 : isPlainName(pattern) ? glob.split("/").some((segment) => namesSegment(segment, pattern, foldsCase2)) : isAnyDepth(pattern) && glob.includes("**") ? namesEnd(glob, pattern, foldsCase2) : patternsMeet(glob, pattern, foldsCase2) ? !0 : action === "delete" && !isAnyDepth(pattern) && patternsMeet(`${glob}/**`, pattern, foldsCase2);
}
function isAnyDepth(pattern) {
  return !pattern.includes("/") || pattern.startsWith("**/");
}
function staysWithin(access, pattern, foldsCase2) {
  let relative3 = access.place?.relative;
  if (relative3 === void 0) return !1;
  if (access.certainty !== "glob") return isAllowed(pattern, relative3, foldsCase2);
  let segments = plainGlob(relative3).split("/"), first = segments.findIndex((segment) => !isLiteral(segment)), directory = segments.slice(0, first === -1 ? segments.length : first).join("/");
  if (directory !== "" && isLiteral(pattern)) return matchPathOrParent(pattern, directory, foldsCase2);
  if (pattern === "**" || pattern === "**/*") return !0;
  if (pattern.endsWith("/**") && directory !== "") {
    let base = pattern.slice(0, -3);
    return matchPathOrParent(base.includes("/") ? base : `./${base}`, directory, foldsCase2);
  }
  return !relative3.includes("**") && !/[?[]/.test(pattern) && matchPath(pattern, relative3, foldsCase2);
}
function isAllowed(pattern, path, foldsCase2) {
  return pattern.endsWith("/**") && matchPath(`./${pattern.slice(0, -3)}`, path, foldsCase2) ? !0 : isLiteral(pattern) ? matchPathOrParent(pattern, path, foldsCase2) : matchPath(pattern, path, foldsCase2);
}

// src/policy/reserved-paths.ts
var reservedPatterns = [
  ".khoregos",
  ".git/hooks",
  ".git/worktrees",
  ".git/config",
  ".mcp.json",
  ".claude/settings*.json",
  ".claude/agents",
  ".claude/commands",
  ".claude/skills",
  ".claude/hooks"
], policyFile = "k6s.yaml";
function findReservedPaths(call) {
  return call.accesses.map((access) => findReservedPath(access, call)).filter((finding) => finding !== void 0);
}
function findReservedPath(access, call) {
  if (access.action === "read" && readsKey(access)) return deny(access, "may hold a key that vouches for the trail");
  if (!(access.action !== "write" && access.action !== "delete") && !(access.place === void 0 || access.certainty === "unknown"))
    return isUnknown(access) ? findReservedPath({ ...access, certainty: "exact", place: tailOf(access.target) }, call) : access.place.zone !== void 0 ? deny(access, `belongs to the configuration of ${access.place.zone}`) : isReserved(access, call.foldsCase) ? deny(access, "decides what runs or records what ran") : touchesPolicy(access, call.foldsCase) ? policyFinding(access, call) : void 0;
}
function readsKey({ place }) {
  return place?.zone !== "khoregos" ? !1 : /\.key(?:\.next)?$|\/k6s(?:\/trails(?:\/[^/]+)?)?(?:\/[*?.]*)?$/.test(place.real);
}
function tailOf(target) {
  let relative3 = literalTail(target) || void 0;
  return { real: `/${relative3}`, relative: relative3, aliases: [], zone: void 0 };
}
var reservedSegment = /(?:^|\/)\.(?:khoregos|git|mcp\.json|claude)(?:\/|$)/;
function isReserved(access, foldsCase2) {
  let { action, certainty, place } = access;
  return action === "write" && certainty !== "glob" && !foldsCase2 && place !== void 0 && !namesOf(place).some((name) => reservedSegment.test(name)) ? !1 : touches(access, ".git", foldsCase2) && !isSkipped(access) ? !0 : reservedPatterns.some(
    (pattern) => (
      // Nested repositories have hooks too.
      [`./${pattern}`, `**/${pattern}`].some((each) => reaches({ ...access, action: "write" }, each, foldsCase2)) || // Anchored, for otherwise a bare name may lie below whatever is deleted.
      access.action === "delete" && reaches(access, `./${pattern}`, foldsCase2)
    )
  );
}
function isSkipped({ action, certainty, place }) {
  return action === "write" && certainty === "possible" && place?.relative === ".git";
}
function touchesPolicy(access, foldsCase2) {
  return touches(access, policyFile, foldsCase2) || access.action === "delete" && access.place?.relative === ".";
}
function touches(access, name, foldsCase2) {
  return access.place === void 0 ? !1 : access.certainty === "glob" ? reaches({ ...access, action: "write" }, `./${name}`, foldsCase2) : namesOf(access.place).some((path) => matchPath(name, path, foldsCase2));
}
function policyFinding(access, call) {
  return call.attended ? {
    effect: "ask",
    rule: "reserved-path",
    target: access.place?.relative ?? policyFile,
    reason: `${policyFile} is the policy that governs this project (rule reserved-path): allow this change only if you asked for it`
  } : deny(access, "is the policy itself");
}
function deny(access, why) {
  let target = shownTarget(access);
  return {
    effect: "deny",
    rule: "reserved-path",
    target,
    reason: `${verb(access)} ${shorten(target)} is refused (rule reserved-path): it ${why}; leave it as it is and ask the user to change it`
  };
}
var verbs = { read: "Reading", write: "Writing", delete: "Deleting", execute: "Running", network: "Fetching" };
function verb({ action, certainty }) {
  return certainty === "possible" ? `A command that may ${action}` : verbs[action];
}
var maxTargetLength = 90;
function shorten(text, maxLength2 = maxTargetLength) {
  if (text.length <= maxLength2) return text;
  let cut2 = text.indexOf("/", text.length - maxLength2 + 1);
  return cut2 === -1 ? "\u2026" : `\u2026${text.slice(cut2)}`;
}

// src/policy/boundaries.ts
function findBoundaries(call, policy) {
  return call.accesses.flatMap((access) => findBoundary(access, call, policy));
}
function findBoundary(access, call, policy) {
  if (access.place === void 0 || access.action === "execute" || access.action === "network") return [];
  let own = boundariesOf(call.agent, policy), common = policy.boundaries.filter((boundary) => boundary.pattern === "*" && !own.includes(boundary));
  return [...own.map((boundary) => forbiddenBy(boundary, access, call) ?? notAllowedBy(boundary, access, call)), ...common.map((boundary) => forbiddenBy(boundary, access, call))].filter(
    (finding) => finding !== void 0
  );
}
function boundariesOf(agent, { boundaries }) {
  let find = (name) => boundaries.find(({ pattern }) => isNameless(agent) ? pattern === "*" : matchAgent(pattern, name)), matching = [.../* @__PURE__ */ new Set([find(agent.name), agent.type === "" ? void 0 : find(agent.type)])].filter((boundary) => boundary !== void 0), named = matching.filter(({ pattern }) => pattern !== "*");
  return named.length > 0 ? named : matching;
}
function forbiddenBy(boundary, access, call) {
  let pattern = (access.action === "read" ? boundary.forbiddenReads : boundary.forbidden).find((each) => reaches(access, each, call.foldsCase));
  if (pattern !== void 0)
    return createFinding(
      boundary,
      access,
      `${shorten(pattern, maxPatternLength)} is forbidden to agents matching ${shorten(boundary.pattern, maxAgentLength)}`
    );
}
function notAllowedBy(boundary, access, call) {
  if (access.action === "read" || boundary.allowed.length === 0 || access.place === void 0 || access.certainty === "possible" || isUnknown(access) || boundary.allowed.some((pattern) => staysWithin(access, pattern, call.foldsCase))) return;
  let list = shorten(boundary.allowed.join(", "), maxPatternLength), agents = shorten(boundary.pattern, maxAgentLength);
  return createFinding(boundary, access, `agents matching ${agents} may change only ${list}`);
}
var maxShownLength = 70, maxPatternLength = 45, maxAgentLength = 24;
function createFinding(boundary, access, why) {
  let target = shownTarget(access), shown = shorten(target, maxShownLength);
  if (boundary.enforcement === "advisory")
    return {
      effect: "note",
      rule: "boundary",
      target,
      reason: `${verb(access)} ${shown} crosses an advisory boundary (rule boundary): ${why}; it is recorded as a warning, prefer another path`
    };
  let instead = access.action === "read" ? "work without its contents or ask the user" : "choose a path outside it or ask the user";
  return {
    effect: "deny",
    rule: "boundary",
    target,
    reason: `${verb(access)} ${shown} is refused (rule boundary): ${why}; ${instead}`
  };
}

// src/policy/locks.ts
var maxClaims = 32;
function findLocked(call, _policy, state, now) {
  return call.accesses.flatMap((access) => {
    let rival = rivalOf(access, call, state, now);
    return rival === void 0 ? [] : [lockFinding(rival, access, call, now)];
  }).slice(0, maxClaims);
}
function rivalOf(access, call, state, now) {
  let claim = state.locks.size === 0 ? void 0 : claimOf(access, call);
  return claim === void 0 ? void 0 : findRival(state, call, claim, now);
}
function claimOf(access, call) {
  if (call.tool.startsWith(ownToolPrefix)) return;
  let { action, certainty, place, recursive, shown } = access;
  if (action !== "write" && action !== "delete" || certainty !== "exact" && certainty !== "glob" || place?.relative === void 0 || shown !== void 0 || isMade(access, call)) return;
  let path = nameIn(call.directories.root, place.real), scope = certainty === "glob" ? "glob" : recursive === !0 || place.isDirectory === !0 ? "directory" : "file";
  return { path: scope === "glob" ? plainGlob(path) : path, scope, foldsCase: call.foldsCase };
}
function nameIn(root, real) {
  return real === root ? "." : real.startsWith(`${root}/`) ? real.slice(root.length + 1) : real;
}
function isMade({ target }, { invocations }) {
  return invocations.some(({ program: program2, operands }) => program2 === "mkdir" && operands.includes(target));
}
var maxPathLength = 70, maxNameLength = 40;
function lockFinding(lock, access, call, now) {
  let holder = nameOf(lock, call), age = Math.max(0, Math.round((now - Date.parse(lock.since)) / 1e3)), until = `${lock.until.slice(11, 19)} UTC`, ends = lock.auto ? `until its turn ends or ${until}` : `until it is released or ${until}`, target = access.place?.relative ?? access.target, reason = `${verb(access)} ${shorten(target, maxPathLength)} is refused (rule lock): ${holder} has held it for ${age} s, ${ends}; work on something else and try again then, or agree with it`;
  return { effect: "deny", rule: "lock", target, reason };
}
function nameOf({ name, agent, client }, call) {
  let shown = shorten(name, maxNameLength);
  return name !== call.agent.name ? shown : agent === lead.id ? `${shown} of session ${client.slice(0, 8)}` : `${shown} (${agent.slice(0, 9)})`;
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
function tasksOf(tasks, holder) {
  return [...tasks.values()].filter((task) => task.holder === holder && isOpen(task));
}
function clientTaskOf(team, id) {
  return `${team}#${id}`;
}
var teamLength = 8;

// src/policy/task-claims.ts
function findOutsideTask(call, _policy, state) {
  if (state.tasks.size === 0) return [];
  let { tasks, isOwn } = currentTasks(call, state), patterns = tasks.flatMap(({ files }) => files);
  return patterns.length === 0 ? [] : call.accesses.filter((access) => changes(access) && !patterns.some((pattern) => covers(pattern, access, call.foldsCase))).map((access) => createFinding2(access, { tasks, isOwn, patterns }));
}
function currentTasks(call, { tasks, agents, sessions }) {
  let own = agentKey(call.client, call.agent.id), session = sessions.current?.id;
  for (let key of [own, ...ancestorsOf(agents, own)]) {
    let found = tasksOf(tasks, key).filter((task) => task.session === session && task.files.length > 0);
    if (found.length > 0) return { tasks: found, isOwn: key === own };
  }
  return { tasks: [], isOwn: !0 };
}
function changes(access) {
  let { action, certainty, place } = access;
  return action !== "write" && action !== "delete" || certainty === "possible" || isUnknown(access) ? !1 : place?.relative !== void 0;
}
function covers(pattern, access, foldsCase2) {
  let plain2 = pattern.replace(/\/+$/, ""), { certainty, place } = access, name = place?.relative ?? "";
  return certainty !== "glob" && (name === plain2 || name.startsWith(`${plain2}/`)) ? !0 : staysWithin(access, plain2, foldsCase2) || staysWithin(access, `${plain2}/**`, foldsCase2);
}
var maxPathLength2 = 60, maxFilesLength2 = 60, maxTaskLength = 40;
function createFinding2(access, { tasks, isOwn, patterns }) {
  let target = access.place?.relative ?? access.target, names = shorten(tasks.map(({ task }) => task).join(", "), maxTaskLength), whose = isOwn ? `your task ${names}` : `the task ${names} that you work for`, reason = `${verb(access)} ${shorten(target, maxPathLength2)} is refused (rule task-claim): ${whose} may change only ${shorten(patterns.join(", "), maxFilesLength2)}; keep to that, or ask the lead to widen it with k6s_task_update`;
  return { effect: "deny", rule: "task-claim", target, reason: printable(reason) };
}

// src/policy/tool-policy.ts
function findHumanVerb({ humanVerb: verb2 }) {
  if (verb2 === void 0) return [];
  let reason = `k6s ${verb2} is refused (rule human-verb): only a person may do this; tell the user why you want it and ask them to run "k6s ${verb2}" themselves`;
  return [{ effect: "deny", rule: "human-verb", target: verb2, reason }];
}
function findProtected(call, { tools, boundaries }) {
  let isStrict = boundaries.some(({ enforcement }) => enforcement === "strict"), unread = tools.protect !== "off" || isStrict ? findUnread(call) : [];
  return tools.protect === "off" ? unread : [...unread, ...findDestructive(call, tools.protect)];
}
var maxFindings = 8;
function findDestructive({ dangers }, level) {
  let found = /* @__PURE__ */ new Map();
  for (let danger of dangers)
    danger.level === "strict" && level !== "strict" || found.size < maxFindings && !found.has(danger.rule) && found.set(danger.rule, destructiveFinding(danger));
  return [...found.values()];
}
function destructiveFinding({ rule, shown, why, instead }) {
  let reason = `${shown} is refused (rule ${rule}): ${why}; ${instead}, or ask the user to run it with "! command"`;
  return { effect: "deny", rule, target: shown, reason };
}
function findUnread({ accesses, command }) {
  return accesses.some(
    ({ action, certainty, target }) => action === "execute" && certainty === "unknown" && target === command
  ) ? [{ effect: "deny", rule: "unread-command", target: "command", reason: "This command is refused (rule unread-command): it is too long, too deeply nested or names too much to be checked; split it into shorter commands, or write a script file and run that" }] : [];
}
function findDeniedCommands({ denied }) {
  return denied.map(deniedFinding);
}
var maxCommandLength = 70, maxReasonLength = 110;
function deniedFinding({ command, reason }) {
  let shown = clip(command, maxCommandLength), why = reason === "" ? "the policy of this project denies it" : clip(reason, maxReasonLength);
  return {
    effect: "deny",
    rule: "deny-command",
    target: shown,
    reason: `"${shown}" is refused (rule deny-command): ${why}; do it another way or ask the user`
  };
}
function clip(text, length) {
  return text.length <= length ? text : `${text.slice(0, length - 1)}\u2026`;
}
function findUnknownWrites(call, { tools }) {
  if (tools.unknownWrites === "pass") return [];
  let unknown = call.accesses.find(
    (access) => (access.action === "write" || access.action === "delete") && isUnknown(access)
  );
  if (unknown === void 0) return [];
  let what = unknown.action === "write" ? "writes" : "deletes", asks = tools.unknownWrites === "ask", reason = asks ? `This command ${what} where nobody can tell beforehand (rule unknown-write): allow it only if you know what it does, or have the path named plainly` : `This command is refused (rule unknown-write): it ${what} where nobody can tell beforehand; name the path plainly, without variables or substitutions, or ask the user`;
  return [{ effect: asks ? "ask" : "deny", rule: "unknown-write", target: "command", reason }];
}

// src/policy/decide.ts
var rules = [
  { id: "reserved-path", pausable: !1, find: findReservedPaths },
  { id: "human-verb", pausable: !1, find: findHumanVerb },
  { id: "protect", pausable: !1, find: findProtected },
  { id: "deny-command", pausable: !0, find: findDeniedCommands },
  { id: "unknown-write", pausable: !0, find: findUnknownWrites },
  { id: "boundary", pausable: !0, find: findBoundaries },
  { id: "task-claim", pausable: !0, find: findOutsideTask },
  { id: "lock", pausable: !0, find: findLocked },
  { id: "max-agents", pausable: !0, find: findAgentLimit }
], strength = { note: 1, ask: 2, deny: 3 };
function decide(call, policy, state, now) {
  let paused = activePause(state.pause, now) !== void 0;
  return combine(
    rules.flatMap(({ find, pausable }) => {
      let found = find(call, policy, state, now);
      return paused && pausable ? found.map(noted) : found;
    })
  );
}
function combine(findings) {
  let strongest = findings.reduce(
    (best, next) => best === void 0 || strength[next.effect] > strength[best.effect] ? next : best,
    void 0
  );
  return strongest === void 0 ? { effect: "none", findings: [] } : { ...strongest, findings: [strongest, ...findings.filter((finding) => finding !== strongest)] };
}
function noted(finding) {
  return finding.effect === "note" ? finding : { ...finding, effect: "note", reason: `Enforcement is paused by a person; otherwise: ${finding.reason}` };
}

// src/policy/accesses.ts
var fileTools = {
  Write: ["file_path", "write"],
  Edit: ["file_path", "write"],
  MultiEdit: ["file_path", "write"],
  NotebookEdit: ["notebook_path", "write"],
  Read: ["file_path", "read"]
}, runningTools = {
  Bash: ["command"],
  PowerShell: ["command"],
  Skill: ["skill", "args"],
  CronCreate: ["prompt"],
  ScheduleWakeup: ["prompt"],
  Monitor: ["command"]
}, namingTools = new Set(
  "Agent EnterWorktree ExitWorktree LSP ReportFindings SendUserFile Task ToolSearch Workflow".split(" ")
), ownTools = new Set(
  [
    "log",
    "save_context",
    "load_context",
    "list_context",
    "search_context",
    "acquire_lock",
    "release_lock",
    "list_locks",
    "get_boundaries",
    "check_path",
    "task_create",
    "task_claim",
    "task_update",
    "task_list",
    "status",
    "save_checkpoint",
    "load_checkpoint"
  ].map((name) => `${ownToolPrefix}k6s_${name}`)
);
function ownAccesses(tool, input) {
  let target = textOf(input.path);
  return tool !== `${ownToolPrefix}k6s_acquire_lock` || target === "" ? [] : [{ action: "write", target, certainty: "exact" }];
}
function isShellTool(tool) {
  return tool === "Bash" || tool === "PowerShell" || tool === "Monitor";
}
function commandOf(tool, input) {
  return (Object.hasOwn(runningTools, tool) ? runningTools[tool] ?? [] : []).map((argument) => textOf(input[argument])).filter((text) => text !== "").join(" ");
}
function accessesOf(tool, input, shell) {
  let file = Object.hasOwn(fileTools, tool) ? fileTools[tool] : void 0;
  if (file !== void 0) {
    let target = textOf(input[file[0]]);
    return target === "" ? [] : [{ action: file[1], target, certainty: "exact" }];
  }
  if (Object.hasOwn(runningTools, tool)) {
    let certainty = shell === void 0 || shell.complete ? "exact" : "unknown";
    return [{ action: "execute", target: commandOf(tool, input), certainty }, ...shell?.accesses ?? []];
  }
  return ownTools.has(tool) ? ownAccesses(tool, input) : tool === "WebFetch" ? [{ action: "network", target: textOf(input.url), certainty: "exact" }] : tool === "WebSearch" ? [{ action: "network", target: textOf(input.query), certainty: "unknown" }] : pathArguments(input).map((target) => ({ action: actionOf(tool), target, certainty: "exact" }));
}
var pathWords = new Set(
  "path paths file files filename filenames filepath filepaths dir dirs directory directories folder worktree outfile infile outdir".split(
    " "
  )
), perhapsPathWords = new Set(
  "dest destination from input location output source src target to uri url".split(" ")
), readingVerbs = new Set(
  "check count describe diff fetch find get glob grep info list log ls peek query read search show stat status tree view".split(
    " "
  )
), writingVerbs = new Set(
  "add append apply copy create download edit insert move patch put rename replace save set sync update upload write".split(
    " "
  )
), deletingVerbs = /* @__PURE__ */ new Set(["delete", "move", "mv", "remove", "rename", "rm", "unlink"]);
function actionOf(tool) {
  if (namingTools.has(tool)) return "read";
  let words = wordsOf(tool.split("__").pop() ?? tool);
  return words.some((word2) => deletingVerbs.has(word2)) ? "delete" : readingVerbs.has(words[0] ?? "") && !words.some((word2) => writingVerbs.has(word2)) ? "read" : "write";
}
var maxAccesses = 500, maxDepth2 = 8;
function pathArguments(input, depth = 0) {
  return typeof input != "object" || input === null || depth > maxDepth2 ? [] : Object.entries(input).flatMap(([name, value]) => {
    let values = [value].flat();
    return [...values.filter((each) => typeof each == "string").filter((text) => isPath(name, text)).map(fromFileUrl), ...values.flatMap((each) => pathArguments(each, depth + 1))];
  }).slice(0, maxAccesses + 1);
}
function isPath(name, text) {
  if (text === "" || /[\n\r\0]/.test(text)) return !1;
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(text)) return /^file:/i.test(text);
  let words = wordsOf(name.replace(/\d+$/, "")), word2 = words.at(-1) ?? "";
  return pathWords.has(word2) || pathWords.has(words.slice(-2).join("")) || perhapsPathWords.has(word2) && /[./~]/.test(text);
}
function wordsOf(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().split(/[_-]+/);
}
function fromFileUrl(text) {
  if (!/^file:/i.test(text)) return text;
  try {
    return decodeURIComponent(new URL(text).pathname);
  } catch (error) {
    if (error instanceof TypeError || error instanceof URIError) return text;
    throw error;
  }
}
function textOf(value) {
  return typeof value == "string" ? value : "";
}

// src/workspace/environment.ts
var import_node_os = require("node:os"), import_node_path2 = require("node:path");

// src/workspace/project-root.ts
var import_node_fs = require("node:fs"), import_node_path = require("node:path");
var maxPointerBytes = 8192;
function gitRootOf(directory) {
  for (let at = directory; ; at = (0, import_node_path.dirname)(at)) {
    if (exists((0, import_node_path.join)(at, ".git"))) return at;
    if (at === (0, import_node_path.dirname)(at)) return;
  }
}
function commonDirectoryOf(tree) {
  let pointer = (0, import_node_path.join)(tree, ".git"), own = /^gitdir: (.+)$/m.exec(readPointer(pointer))?.[1];
  if (own === void 0) return;
  let directory = (0, import_node_path.resolve)(tree, own), common = readPointer((0, import_node_path.join)(directory, "commondir")).trim(), back = readPointer((0, import_node_path.join)(directory, "gitdir")).trim();
  if (common === "" || back === "" || realPath((0, import_node_path.resolve)(directory, back)) !== realPath(pointer)) return;
  let shared = realPath((0, import_node_path.resolve)(directory, common));
  return realPath(directory).startsWith((0, import_node_path.join)(shared, "worktrees") + import_node_path.sep) ? shared : void 0;
}
function readPointer(path) {
  let found = lstat(path);
  return found?.isFile() && found.size <= maxPointerBytes ? reachable(() => (0, import_node_fs.readFileSync)(path, "utf8")) ?? "" : "";
}
function exists(path) {
  return stat(path) !== void 0;
}
function stat(path) {
  return reachable(() => (0, import_node_fs.statSync)(path, { throwIfNoEntry: !1 }));
}
function lstat(path) {
  return reachable(() => (0, import_node_fs.lstatSync)(path, { throwIfNoEntry: !1 }));
}
function reachable(call) {
  try {
    return call();
  } catch (error) {
    if (systemCode(error) === void 0) throw error;
    return;
  }
}
function realPath(path) {
  return reachable(() => (0, import_node_fs.realpathSync)(path)) ?? (0, import_node_path.resolve)(path);
}

// src/workspace/environment.ts
function homeOf(variables) {
  return variables.HOME || (reachable(import_node_os.homedir) ?? "/");
}
function temporaryDirectories({ TMPDIR }) {
  let directories = [TMPDIR || (0, import_node_os.tmpdir)(), "/tmp", "/var/tmp"].map((path) => realPath(path));
  return [...new Set(directories)];
}
function userDirectory(variables) {
  return (0, import_node_path2.join)(variables.XDG_CONFIG_HOME || (0, import_node_path2.join)(homeOf(variables), ".config"), "k6s");
}
var clientNames = /* @__PURE__ */ new Set([
  "settings.json",
  "settings.local.json",
  "plugins",
  "agents",
  "commands",
  "skills",
  "hooks",
  ".credentials.json",
  ".claude.json"
]), pluginNames = /* @__PURE__ */ new Set(["dist", "hooks", "commands", ".claude-plugin"]);
function configurationDirectory(variables) {
  return variables.CLAUDE_CONFIG_DIR || (0, import_node_path2.join)(homeOf(variables), ".claude");
}
function configurationZones(variables, pluginRoot) {
  let client = configurationDirectory(variables), own = { directory: userDirectory(variables), names: void 0 };
  return {
    client: [
      { directory: client, names: clientNames },
      { directory: homeOf(variables), names: /* @__PURE__ */ new Set([".claude.json"]) }
    ],
    khoregos: pluginRoot === void 0 ? [own] : [own, { directory: pluginRoot, names: pluginNames }]
  };
}
var askingModes = /* @__PURE__ */ new Set(["default", "acceptEdits", "plan"]);
function isAttended(variables, permissionMode) {
  return variables.CLAUDE_CODE_ENTRYPOINT === "cli" && askingModes.has(permissionMode);
}
function operatorName(variables) {
  return variables.USER || (reachable(() => (0, import_node_os.userInfo)().username) ?? "unknown");
}

// src/workspace/places.ts
var import_node_fs2 = require("node:fs"), import_node_path3 = require("node:path");
var maxPathLength3 = 4096, maxLinks = 40, maxNames = 5e3;
function resolvePlace(target, around) {
  let expanded = target === "~" || target.startsWith("~/") ? (0, import_node_path3.join)(around.home, target.slice(1)) : target, absolute = ((0, import_node_path3.isAbsolute)(expanded) ? expanded : `${around.cwd}${import_node_path3.sep}${expanded}`).slice(0, maxPathLength3), { real, isDirectory } = absolute.includes("\0") ? { real: (0, import_node_path3.resolve)(absolute), isDirectory: !1 } : realPathOf(absolute);
  return {
    real,
    relative: relativeToTree(real, around.root),
    aliases: findAliases(real, around),
    zone: zoneOf(real, around),
    ...isDirectory ? { isDirectory: !0 } : {}
  };
}
function realPathOf(path) {
  let open3 = path.split(import_node_path3.sep).reverse(), links = 0, real = import_node_path3.sep, isDirectory = !0;
  for (let name = open3.pop(); name !== void 0; name = open3.pop()) {
    if (name === "" || name === ".") continue;
    if (name === "..") {
      real = (0, import_node_path3.dirname)(real), isDirectory = !0;
      continue;
    }
    let at = (0, import_node_path3.join)(real, name), found = lstat(at), link = links < maxLinks && found?.isSymbolicLink() ? reachable(() => (0, import_node_fs2.readlinkSync)(at)) : void 0;
    if (link === void 0) {
      real = at, isDirectory = found?.isDirectory() === !0;
      continue;
    }
    links += 1, (0, import_node_path3.isAbsolute)(link) && (real = import_node_path3.sep), open3.push(...link.split(import_node_path3.sep).reverse());
  }
  return { real: reachable(() => import_node_fs2.realpathSync.native(real)) ?? real, isDirectory };
}
function* directoriesOf(path) {
  for (let end = path.indexOf(import_node_path3.sep, 1); end !== -1; end = path.indexOf(import_node_path3.sep, end + 1)) yield path.slice(0, end);
  yield path;
}
function relativeToTree(real, root) {
  let inside = isInside(real, root), nearest;
  for (let at of directoriesOf((0, import_node_path3.dirname)(real))) {
    if (inside && at.length <= root.length) continue;
    if (lstat(at) === void 0) break;
    let base = lstat((0, import_node_path3.join)(at, ".git"))?.isFile() ? worktreeRoot(at, root) : void 0;
    base !== void 0 && (nearest = base);
  }
  let tree = nearest ?? root;
  return isInside(real, tree) ? slashed((0, import_node_path3.relative)(tree, real)) : void 0;
}
function worktreeRoot(tree, root) {
  let main = gitRootOf(root);
  if (!(main === void 0 || commonDirectoryOf(tree) !== (0, import_node_path3.join)(main, ".git")))
    return (0, import_node_path3.join)(tree, (0, import_node_path3.relative)(main, root));
}
function isInside(path, directory) {
  return path === directory || path.startsWith(directory === import_node_path3.sep ? import_node_path3.sep : directory + import_node_path3.sep);
}
function slashed(path) {
  return path === "" ? "." : import_node_path3.sep === "/" ? path : path.replaceAll(import_node_path3.sep, "/");
}
function zoneOf(real, { zones }) {
  return zones.client.some((zone) => isInZone(real, zone)) ? "client" : zones.khoregos.some((zone) => isInZone(real, zone)) ? "khoregos" : void 0;
}
function isInZone(real, { directory, names }) {
  let base = isInside(real, directory) ? directory : reachable(() => (0, import_node_fs2.realpathSync)(directory)) ?? directory;
  return isInside(real, base) ? names === void 0 || names.has(real.slice(base.length + 1).split(import_node_path3.sep, 1)[0] ?? "") : !1;
}
function findAliases(real, { root, protectedNames }) {
  let file = stat(real);
  return file === void 0 || !file.isFile() || file.nlink < 2 ? [] : (protectedNames().get(inodeOf(file)) ?? []).filter((name) => (0, import_node_path3.join)(root, name) !== real).map(slashed);
}
function inodeOf({ dev, ino }) {
  return `${dev}:${ino}`;
}
function indexNames(root, directories) {
  let index = /* @__PURE__ */ new Map();
  for (let name of new Set(directories.flatMap((directory) => namesBelow(root, directory)))) {
    let found = lstat((0, import_node_path3.join)(root, name));
    if (found === void 0 || !found.isFile() || found.nlink < 2) continue;
    let inode = inodeOf(found), names = index.get(inode) ?? [];
    names.push(name), index.set(inode, names);
  }
  return index;
}
function namesBelow(root, directory) {
  let names = [directory];
  for (let index = 0; index < names.length && names.length < maxNames; index += 1) {
    let name = names[index] ?? "";
    if (name !== directory && directory === ".") continue;
    let entries = lstat((0, import_node_path3.join)(root, name))?.isDirectory() ? reachable(() => (0, import_node_fs2.readdirSync)((0, import_node_path3.join)(root, name))) : [];
    for (let entry of (entries ?? []).slice(0, maxNames)) names.push((0, import_node_path3.join)(name, entry));
  }
  return names;
}
function listNames(directory, most) {
  let names = reachable(() => (0, import_node_fs2.readdirSync)(directory));
  return names === void 0 || names.length > most ? void 0 : names;
}
function foldsCase(directory, name) {
  let upper = lstat((0, import_node_path3.join)(directory, name.toUpperCase()));
  return upper !== void 0 && inodeOf(upper) === inodeOf(lstat((0, import_node_path3.join)(directory, name)) ?? upper);
}

// src/core/json.ts
function toJson(value) {
  try {
    return JSON.stringify(value) ?? "";
  } catch (error) {
    if (error instanceof RangeError) return "";
    throw error;
  }
}

// src/core/sha256.ts
function rootConstants(count, root) {
  let constants5 = new Int32Array(count);
  for (let candidate = 2, found = 0; found < count; candidate += 1) {
    let prime = !0;
    for (let factor = 2; factor * factor <= candidate && prime; factor += 1) prime = candidate % factor !== 0;
    if (!prime) continue;
    let value = candidate ** (1 / root);
    constants5[found] = (value - Math.floor(value)) * 2 ** 32, found += 1;
  }
  return constants5;
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

// src/workspace/keys.ts
var import_node_fs4 = require("node:fs"), import_node_path5 = require("node:path");

// src/workspace/files.ts
var import_node_fs3 = require("node:fs"), import_node_path4 = require("node:path");
var safely = import_node_fs3.constants.O_NONBLOCK | import_node_fs3.constants.O_NOFOLLOW;
function openRegularFile(path, flags2) {
  let fd = open(path, flags2);
  if (fd !== void 0) {
    if ((0, import_node_fs3.fstatSync)(fd).isFile()) return fd;
    throw (0, import_node_fs3.closeSync)(fd), notRegular(path);
  }
}
function open(path, flags2) {
  try {
    return (0, import_node_fs3.openSync)(path, flags2 | safely, 384);
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
  let fd = openRegularFile(path, import_node_fs3.constants.O_RDONLY);
  if (fd !== void 0)
    try {
      let { size } = (0, import_node_fs3.fstatSync)(fd);
      if (size > maxBytes2)
        throw new KhoregosError("TOO_LARGE", `Cannot read "${path}": it has ${size} bytes, at most ${maxBytes2} are read`);
      return readRange(fd, 0, size);
    } finally {
      (0, import_node_fs3.closeSync)(fd);
    }
}
function readRange(fd, offset, length) {
  let buffer = Buffer.allocUnsafe(length), filled = 0;
  for (; filled < length; ) {
    let count = (0, import_node_fs3.readSync)(fd, buffer, filled, length - filled, offset + filled);
    if (count === 0) break;
    filled += count;
  }
  return buffer.subarray(0, filled);
}
function publishFile(path, content, durable = !1) {
  let temporary = `${path}.${process.pid}.tmp`, fd = (0, import_node_fs3.openSync)(temporary, import_node_fs3.constants.O_WRONLY | import_node_fs3.constants.O_CREAT | import_node_fs3.constants.O_TRUNC | safely, 384);
  try {
    writeWhole(fd, typeof content == "string" ? Buffer.from(content) : content), durable && (0, import_node_fs3.fsyncSync)(fd);
  } catch (error) {
    throw (0, import_node_fs3.unlinkSync)(temporary), error;
  } finally {
    (0, import_node_fs3.closeSync)(fd);
  }
  (0, import_node_fs3.renameSync)(temporary, path);
}
function writeWhole(fd, bytes) {
  for (let done = 0; done < bytes.length; ) done += (0, import_node_fs3.writeSync)(fd, bytes, done);
}
function fileIdentity(path) {
  try {
    let { ino, mtimeNs, size } = (0, import_node_fs3.statSync)(path, { bigint: !0 });
    return `${ino}:${mtimeNs}:${size}`;
  } catch (error) {
    if (systemCode(error) === void 0) throw error;
    return "";
  }
}
function setAside(path, now) {
  let aside = `${path}.set-aside-${now}`;
  try {
    return (0, import_node_fs3.renameSync)(path, aside), aside;
  } catch (error) {
    if (systemCode(error) !== void 0) return;
    throw error;
  }
}
function makeDirectories(path) {
  if (!makeDirectory(path) && (path !== (0, import_node_path4.dirname)(path) && makeDirectories((0, import_node_path4.dirname)(path)), !makeDirectory(path)))
    throw Object.assign(new Error(`Cannot make "${path}"`), { code: "ENOENT" });
}
function makeDirectory(path) {
  try {
    (0, import_node_fs3.mkdirSync)(path, { mode: 448 });
  } catch (error) {
    let code = systemCode(error);
    if (code === "ENOENT") return !1;
    if (code !== "EEXIST") throw error;
  }
  return !0;
}

// src/workspace/keys.ts
var keyBytes = 32, smallBytes = 4096;
function loadFingerprintKey(userDirectory2) {
  let path = (0, import_node_path5.join)(userDirectory2, "fingerprint.key");
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
  makeDirectories((0, import_node_path5.dirname)(path));
  let key = Buffer.from(crypto.getRandomValues(new Uint8Array(keyBytes))), temporary = `${path}.${process.pid}.tmp`;
  (0, import_node_fs4.writeFileSync)(temporary, key, { mode: 384 });
  try {
    return (0, import_node_fs4.linkSync)(temporary, path), key;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return readKey(path);
    throw error;
  } finally {
    (0, import_node_fs4.rmSync)(temporary, { force: !0 });
  }
}
async function fingerprint(key, text) {
  if (key?.length !== keyBytes) return "";
  let keyed = Buffer.concat([key, Buffer.from(text)]);
  if (keyed.length <= smallBytes) return sha256(keyed).slice(0, 32);
  let { createHash: createHash3 } = await Promise.resolve().then(() => __toESM(require("node:crypto"), 1));
  return createHash3("sha256").update(keyed).digest("hex").slice(0, 32);
}
function placeOf(key, root) {
  return sha256(Buffer.concat([key, Buffer.from(root)])).slice(0, 32);
}

// src/operations/fingerprint-call.ts
async function fingerprintCall(call, input, variables) {
  return call.tool.startsWith(ownToolPrefix) ? ownFingerprint(call.tool, input, variables) : fingerprint(loadFingerprintKey(userDirectory(variables)), fingerprintText(call, input));
}
var contentArguments = [
  "content",
  "old_string",
  "new_string",
  "replace_all",
  "edits",
  "new_source",
  "edit_mode",
  "command",
  "url"
];
function fingerprintText(call, input) {
  let contents = contentArguments.map((name) => toJson(input[name] ?? null)), paths = call.accesses.map((access) => [access.action, targetOf(access, call)]);
  return JSON.stringify([call.tool, isShellTool(call.tool) ? [] : paths, contents]);
}
async function ownFingerprint(tool, input, variables) {
  let text = ownFingerprintText(tool, input), key = loadFingerprintKey(userDirectory(variables));
  return await fingerprint(key, text) || sha256(Buffer.from(text)).slice(0, 32);
}
var maxNesting = 64;
function ownFingerprintText(tool, input) {
  return JSON.stringify([tool, canonical(input)]);
}
function canonical(value, levels = maxNesting) {
  return typeof value != "object" || value === null ? value : levels === 0 ? "deeper" : Array.isArray(value) ? value.map((each) => canonical(each, levels - 1)) : { entries: Object.entries(value).map(([key, each]) => [key, canonical(each, levels - 1)]).sort(([a], [b]) => a < b ? -1 : 1) };
}
function targetOf(access, call) {
  return call.accesses.length === 1 && access.target.startsWith("/") ? access.place?.real ?? access.target : access.target;
}

// src/ledger/blobs.ts
var import_node_fs5 = require("node:fs"), import_node_path7 = require("node:path");

// src/ledger/layout.ts
var import_node_path6 = require("node:path");
function stateDirectory(root) {
  return (0, import_node_path6.join)(root, ".khoregos");
}
function journalDirectory(root) {
  return (0, import_node_path6.join)(root, ".khoregos", "journal");
}
function segmentPath(root, segment) {
  return (0, import_node_path6.join)(journalDirectory(root), `${String(segment).padStart(6, "0")}.jsonl`);
}
function archivePath(root, segment) {
  return `${segmentPath(root, segment)}.gz`;
}
function prunedPath(root) {
  return (0, import_node_path6.join)(journalDirectory(root), "pruned.json");
}
function databasePath(root) {
  return (0, import_node_path6.join)(root, ".khoregos", "k6s.db");
}
function blobPath(root, hash2) {
  return (0, import_node_path6.join)(root, ".khoregos", "blobs", hash2);
}

// src/ledger/blobs.ts
var maxBlobBytes = 1024 * 1024;
function saveBlob(root, text) {
  let bytes = Buffer.from(text).subarray(0, maxBlobBytes), hash2 = sha256(bytes), path = blobPath(root, hash2);
  try {
    return (0, import_node_fs5.existsSync)(path) || (makeDirectories((0, import_node_path7.dirname)(path)), publishFile(path, bytes)), hash2;
  } catch (error) {
    if (systemCode(error) === void 0) throw error;
    let directory = (0, import_node_path7.dirname)(path);
    throw new KhoregosError(
      "JOURNAL_UNWRITABLE",
      `Cannot write a large value to "${directory}": ${messageOf(error)}`,
      `Make "${directory}" a writable directory and free some disk space`
    );
  }
}

// src/operations/redact-details.ts
var maxDepth3 = 64;
function redactValue(value, depth = 0) {
  if (typeof value == "string") return redact(value);
  if (typeof value != "object" || value === null) return value;
  if (!(depth > maxDepth3))
    return Array.isArray(value) ? value.map((each) => redactValue(each, depth + 1)) : Object.fromEntries(Object.entries(value).map(([key, each]) => [redact(key), redactValue(each, depth + 1)]));
}
var maxSearched = 64 * 1024;
function clip2(text, maxLength2, searched = maxSearched) {
  return redactBeginning(text, searched, redact).slice(0, maxLength2);
}
var halfSecretLength = 512;
function redactBeginning(text, length, search) {
  let redacted = search(text.slice(0, length));
  return text.length <= length ? redacted : redacted.slice(0, Math.max(0, redacted.length - halfSecretLength));
}
function redactedHeadline(text) {
  return headline(redact(text));
}

// src/operations/hide-secrets.ts
function hideSecrets(command) {
  let secrets = [], redacted = redactBeginning(command, maxBlobBytes, (text) => {
    let taken = takeSecrets(text);
    return secrets.push(...taken.secrets), taken.redacted;
  }), known = [...secrets.flatMap(spellings), ...secrets.flatMap(wordsOf2)].slice(0, maxSecrets), all2 = known.map(({ secret }) => secret).join(`
`), hide = (text) => {
    let whole = text.length >= tellingLength && all2.includes(text) ? known.find(({ secret }) => secret.includes(text)) : void 0;
    return whole !== void 0 ? replacementOf(whole.rule) : redact(known.filter(({ secret }) => text.includes(secret)).reduce(hideOne, text));
  };
  return { command: redacted, hasSecrets: known.length > 0, hide };
}
var maxSecrets = 200;
function spellings({ rule, secret }) {
  return [.../* @__PURE__ */ new Set([secret, secret.replace(/\\(.)/g, "$1")])].map((each) => ({ rule, secret: each }));
}
function wordsOf2({ rule, secret }) {
  return secret.split(/[\s\\]+/).filter((word2) => word2.length >= tellingLength && word2 !== secret).map((word2) => ({ rule, secret: word2 }));
}
var tellingLength = 6;
function hideOne(text, { rule, secret }) {
  if (secret.length >= tellingLength) return text.replaceAll(secret, () => replacementOf(rule));
  let start = text.length - secret.length;
  return text.endsWith(secret) && !/\w/.test(text.charAt(start - 1)) ? text.slice(0, start) + replacementOf(rule) : text;
}
function showAccesses(accesses, { hasSecrets, hide }) {
  let texts = accesses.flatMap(textsOf).join(`
`);
  return !hasSecrets && redact(texts) === texts ? accesses : accesses.map((access) => {
    let shown = textsOf(access).map((text) => [text, hide(text)]), [, hidden] = shown.find(([text, without]) => without !== text) ?? [];
    return hidden === void 0 ? access : { ...access, shown: hidden };
  });
}
function textsOf({ action, target, place }) {
  return action === "execute" ? [] : [place?.relative ?? place?.real ?? target, target];
}

// src/operations/keep-call.ts
var maxCommandLength2 = 2e3, maxActionLength = 160, maxKeptAccesses = 20, maxTargetLength2 = 300;
function actionOf2({ call, command }) {
  let [first] = call.accesses, text = first === void 0 ? "" : first.action === "execute" ? command : shownTarget(first), shown = isPrompt(call) ? "" : clip2(text, maxActionLength).replace(/\s+/g, " ");
  return `${redact(call.tool)} ${shown}`.trim().slice(0, maxActionLength);
}
function keepCall(root, { call, input, command }) {
  return {
    accesses: call.accesses.slice(0, maxKeptAccesses).map((access) => ({ action: access.action, target: keptTarget(access, call), certainty: access.certainty })),
    ...call.accesses.length > maxKeptAccesses ? { truncated: !0 } : {},
    ...call.command === "" || isPrompt(call) ? {} : keepCommand(root, command),
    arguments: isValueTool(call.tool) ? sizesOf(input) : summarize(input)
  };
}
function keptTarget({ action, shown, place, target }, { command }) {
  return action === "execute" && command !== "" ? "command" : redact(shown ?? place?.relative ?? place?.real ?? target).slice(0, maxTargetLength2);
}
function isPrompt(call) {
  return call.command !== "" && !isShellTool(call.tool) && call.tool !== "Skill";
}
function keepCommand(root, redacted) {
  return redacted.length <= maxCommandLength2 ? { command: redacted } : { command: redacted.slice(0, maxCommandLength2), truncated: !0, blob: saveBlob(root, redacted) };
}
var maxArguments = 20, maxArgumentLength = 120, maxNameLength2 = 60, secretName = /pass|pwd|secret|token|credential|key|auth|cookie|private/i, oneWord = /^[\w.:@/+~-]*$/, titles = /* @__PURE__ */ new Set(["description", "subject", "summary"]), unkept = /* @__PURE__ */ new Set(["command", "file_path", "notebook_path", "url", "path"]);
function isValueTool(tool) {
  return tool.startsWith(ownToolPrefix) || tool === "TaskCreate" || tool === "TaskUpdate";
}
function sizesOf(input) {
  let sizes = Object.entries(input).map(
    ([name, value]) => [clip2(name, maxNameLength2), { bytes: byteLength(value) }]
  );
  return Object.fromEntries(sizes.slice(0, maxArguments));
}
function byteLength(value) {
  return Buffer.byteLength(typeof value == "string" ? value : toJson(value));
}
function summarize(input) {
  let kept = Object.entries(input).filter(([name]) => !unkept.has(name));
  return Object.fromEntries(
    kept.slice(0, maxArguments).map(([name, value]) => [clip2(name, maxNameLength2), summarizeValue(name, value)])
  );
}
function summarizeValue(name, value) {
  if (typeof value == "number" || typeof value == "boolean" || value === null) return value;
  let text = typeof value == "string" ? value : toJson(value);
  return typeof value == "string" && text.length <= maxArgumentLength && !contentArguments.includes(name) && !secretName.test(name) && (titles.has(name) || oneWord.test(text)) ? text : { bytes: Buffer.byteLength(text) };
}

// src/operations/describe-call.ts
async function describeCall(reported, project, setting) {
  let { tool, input } = reported, around = surroundings(reported, project, setting), reader = runsSomething(tool, input) ? await Promise.resolve().then(() => __toESM(require("./shell.js"), 1)) : void 0, shell = await reader?.readShellCall(reported, {
    around: shellAround(around, setting),
    places: commandPlaces(around, setting),
    deniedCommands: project.policy.tools.deniedCommands
  }), named = accessesOf(tool, input, shell), paths = named.filter(isPath2);
  if (paths.length > maxAccesses || lengthOf(paths) > maxPathsLength)
    throw new KhoregosError("TOO_LARGE", `Cannot check ${tool}: it names too many paths or too long ones`);
  let hidden = hideSecrets(commandOf(tool, input)), resolved = named.map((access) => ({ ...access, place: placeOf2(access, around) })), known = {
    tool,
    client: reported.client,
    agent: reported.agent,
    accesses: showAccesses(resolved, hidden),
    command: commandOf(tool, input),
    invocations: shell?.invocations ?? [],
    dangers: (shell?.dangers ?? []).map((danger) => ({ ...danger, shown: hidden.hide(danger.shown) })),
    denied: shell?.denied ?? [],
    attended: isAttended(setting.variables, reported.permissionMode),
    foldsCase: foldsCase(project.root, ".khoregos"),
    directories: {
      root: project.root,
      home: around.home,
      temporary: shell === void 0 ? [] : temporaryDirectories(setting.variables)
    }
  }, findMore = reader?.findAccessDangers ?? await accessDangers(known), dangers = findMore === void 0 ? known.dangers : [...known.dangers, ...findMore(known)], call = { ...known, dangers, humanVerb: reader?.humanVerbOf(known) }, fingerprint2 = await fingerprintCall(call, input, setting.variables), kept = { call, input, command: hidden.command };
  return { call, action: actionOf2(kept), fingerprint: fingerprint2, keep: () => keepCall(project.root, kept) };
}
function runsSomething(tool, input) {
  return isShellTool(tool) || tool === "Skill" || commandOf(tool, input) !== "";
}
async function accessDangers({ accesses }) {
  if (accesses.some(({ action, place }) => action === "delete" || action === "write" && place !== void 0 && place.relative === void 0))
    return (await Promise.resolve().then(() => __toESM(require("./dangers.js"), 1))).findAccessDangers;
}
function isPath2({ action }) {
  return action !== "execute" && action !== "network";
}
function placeOf2(access, around) {
  let { target, certainty } = access;
  if (!isPath2(access) || certainty === "unknown") return;
  if (certainty !== "glob") return resolvePlace(target, around);
  let start = literalStart(target), rest = start === "." ? target.replace(/^\/+/, "") : target.slice(start.length + 1), place = resolvePlace(start === "." && target.startsWith("/") ? "/" : start, around), below = (path) => path === "." ? rest : `${path.replace(/\/$/, "")}/${rest}`;
  return {
    ...place,
    real: below(place.real),
    relative: place.relative === void 0 ? void 0 : below(place.relative),
    aliases: []
  };
}
function commandPlaces({ cwd, root }, { variables, pluginRoot }) {
  let pluginRoots = pluginRoot === void 0 ? [] : [pluginRoot];
  return { cwd, root, configDirectory: configurationDirectory(variables), pluginRoots };
}
var maxListed = 2e3;
function shellAround({ cwd, home }, { variables }) {
  let known = ["USER", "LOGNAME", "TMPDIR", "SHELL", "XDG_CONFIG_HOME"].flatMap((name) => {
    let value = variables[name];
    return value === void 0 ? [] : [[name, value]];
  });
  return {
    cwd,
    home,
    variables: { TMPDIR: "/tmp", ...Object.fromEntries(known) },
    list: onceEach((directory) => listNames(directory, maxListed)),
    readCode: void 0
  };
}
var maxPathsLength = 64 * 1024;
function lengthOf(paths) {
  return paths.reduce((sum, { target }) => sum + Math.min(target.length, maxPathLength3), 0);
}
function surroundings(reported, project, { variables, pluginRoot }) {
  let { boundaries } = project.policy;
  return {
    root: project.root,
    cwd: reported.cwd || project.root,
    home: homeOf(variables),
    zones: configurationZones(variables, pluginRoot),
    protectedNames: once(() => {
      let patterns = boundaries.flatMap(({ forbidden, forbiddenReads }) => [...forbidden, ...forbiddenReads]);
      return indexNames(project.root, [.../* @__PURE__ */ new Set([".", ...[...reservedPatterns, ...patterns].map(literalStart)])]);
    })
  };
}
function once(work) {
  let known;
  return () => (known ??= work(), known);
}
function onceEach(work) {
  let known = /* @__PURE__ */ new Map();
  return (name) => {
    let before = known.get(name);
    if (before !== void 0 || known.has(name)) return before;
    let found = work(name);
    return known.set(name, found), found;
  };
}
function literalStart(pattern) {
  let segments = pattern.split("/"), firstGlob = segments.findIndex((segment) => !isLiteral(segment));
  return (firstGlob === -1 ? segments : segments.slice(0, firstGlob)).join("/") || ".";
}

// src/operations/evaluate-call.ts
var lookingTools = /* @__PURE__ */ new Set([
  "Read",
  "Glob",
  "Grep",
  "LS",
  "ToolSearch",
  "TaskGet",
  "TaskList",
  "TaskOutput",
  "AskUserQuestion"
]);
function isLookingTool(tool) {
  return lookingTools.has(tool);
}
function faultReason(code, error) {
  if (code === "TOO_LARGE")
    return "This call is refused (rule fault, TOO_LARGE): it is too large to be checked; split it into smaller calls";
  let remedy = error instanceof KhoregosError && error.remedy !== void 0 ? ` (${error.remedy})` : "";
  return `This call is refused (rule fault, ${code}): Khoregos failed and the project sets on_fault: strict; reading goes on, ask the user to run "k6s status"${remedy}`.slice(
    0,
    299
  );
}

// src/operations/judge-call.ts
async function judgeCall(asked, rulebook, setting) {
  let { root, policy, state, now } = rulebook, reported = { ...asked, client: "", call: "", permissionMode: "" };
  try {
    let call = { ...(await describeCall(reported, { root, policy }, setting)).call, attended: asked.attended };
    return { call, decision: decide(call, policy, state, now), fault: "" };
  } catch (error) {
    return { call: void 0, decision: faultDecision(asked.tool, policy, error), fault: messageOf(error) };
  }
}
function faultDecision(tool, { onFault }, error) {
  let code = codeOf(error);
  if (isLookingTool(tool) || onFault !== "strict" && code !== "TOO_LARGE") return { effect: "none", findings: [] };
  let finding = { effect: "deny", rule: "fault", target: tool, reason: faultReason(code, error) };
  return { ...finding, findings: [finding] };
}

// src/operations/explain-call.ts
var titles2 = {
  "reserved-path": "No agent changes what governs it",
  "human-verb": "Only a person decides for a person",
  protect: "What cannot be undone is not done",
  "deny-command": "Commands that the policy denies",
  "unknown-write": "Writes of which nobody knows where",
  boundary: "Paths that this agent may touch",
  "task-claim": "Files of the agent's task",
  lock: "Files that another agent is at work on",
  "max-agents": "As many agents at once as the policy allows"
};
async function explainCall(project, asked, setting) {
  let { root, policy } = project, [state, now] = [project.state(), project.now()], { call, decision, fault } = await judgeCall(asked, { root, policy, state, now }, setting), isPaused = activePause(state.pause, now) !== void 0, answers = rules.map(({ id, pausable, find }) => ({
    id,
    title: titles2[id] ?? "",
    paused: isPaused && pausable,
    findings: call === void 0 ? [] : find(call, policy, state, now)
  })), { effect } = decision, said = decision.effect === "none" ? { rule: "", target: "", reason: "" } : decision;
  return {
    tool: asked.tool,
    agent: asked.agent.name,
    cwd: asked.cwd,
    attended: asked.attended,
    command: call?.command ?? "",
    programs: (call?.invocations ?? []).map(explainedProgram),
    accesses: (call?.accesses ?? []).map(explainedAccess),
    rules: call === void 0 ? [] : answers,
    decision: { effect, rule: said.rule, target: said.target, reason: said.reason },
    degraded: project.degraded(),
    fault
  };
}
function explainedProgram({ program: program2, words }) {
  return { program: program2, words: words.map((word2) => word2 ?? null) };
}
function explainedAccess({ action, target, certainty, place, ...more }) {
  let { recursive = !1, sent = !1, origin = null } = more;
  return { action, target, certainty, recursive, sent, origin, place: explainedPlace(place) };
}
function explainedPlace(place) {
  if (place === void 0) return null;
  let { real, relative: relative3 = null, aliases, zone = null } = place;
  return { real, relative: relative3, aliases, zone };
}

// src/operations/pause-enforcement.ts
var units = { s: 1e3, m: 6e4, h: 36e5 };
function parseDuration(text) {
  let [, digits2, unit] = /^(\d{1,6})([smh])$/.exec(text.trim()) ?? [], durationMs = Number(digits2) * units[unit];
  if (durationMs > 0 && durationMs <= 864e5) return durationMs;
  throw new KhoregosError(
    "USAGE",
    `Cannot pause for "${text.slice(0, 40)}": give a time such as 30m or 2h, at most 24h`
  );
}
function pauseEnforcement(project, actor, duration) {
  let until = new Date(project.now() + parseDuration(duration)).toISOString(), details2 = { until, by: actor.agent.name };
  return project.record({ type: "enforcement_paused", action: `Enforcement paused until ${until}`, details: details2 }, actor), until;
}
function resumeEnforcement(project, actor) {
  let paused = project.state().pause !== void 0;
  return project.record(
    { type: "enforcement_resumed", action: "Enforcement resumed", details: { by: actor.agent.name } },
    actor
  ), paused;
}

// src/core/quote-word.ts
var plain = /^[\w@%+=:,./-]+$/;
function quoteWord(word2) {
  return plain.test(word2) ? word2 : `'${word2.replaceAll("'", "'\\''")}'`;
}

// src/operations/render-explanation.ts
function renderExplanation(explanation, layout) {
  let { programs, accesses, rules: rules2, degraded } = explanation;
  return { facts: [
    ...degraded.map((reason) => `${layout.paint("yellow", "k6s is degraded")}: ${printable(reason)}
`),
    callLines(explanation, layout),
    section("Programs", programs.map(programLine), layout),
    section(
      "Accesses",
      accesses.map((access) => accessLines(access, explanation, layout)),
      layout
    ),
    section(
      "Rules",
      rules2.map((rule) => ruleLines(rule, explanation, layout)),
      { ...layout, maxListed: rules2.length }
    )
  ].join(""), decision: decisionLines(explanation, layout) };
}
function callLines({ tool, agent, cwd, attended, command }, layout) {
  let who = attended ? "a person sits at the client" : "nobody sits at the client", ran = command === "" ? "" : `${cut(printable(command), layout.columns)}
`;
  return `${layout.paint("bold", `${printable(tool)} by ${printable(agent)}`)} in ${printable(cwd)}; ${who}
${ran}`;
}
function section(title, items, { paint, maxListed: maxListed2 }) {
  if (items.length === 0) return "";
  let more = items.length > maxListed2 ? `  and ${items.length - maxListed2} more
` : "";
  return `
${paint("bold", title)}
${items.slice(0, maxListed2).join("")}${more}`;
}
var maxLineLength = 200;
function programLine({ program: program2, words }) {
  let shown = words.slice(0, maxLineLength).map((word2) => word2 === null ? "<unknown>" : quoteWord(word2));
  return `  ${cut(printable([program2 || "<unknown>", ...shown].join(" ")), maxLineLength)}
`;
}
var verbs2 = {
  read: "read",
  write: "write",
  delete: "delete",
  execute: "run",
  network: "network"
}, certainties = {
  exact: "surely",
  possible: "perhaps: it is not known what is done with it",
  glob: "whatever matches this pattern",
  unknown: "nobody can tell beforehand which"
};
function accessLines(access, { command }, { paint }) {
  let { action, target, recursive, sent } = access, isWhole = action === "execute" && target === command, shown = isWhole ? "the command" : cut(printable(target), maxLineLength) || "<unknown>", extent = `${recursive ? ", and all below it" : ""}${sent ? ", and sends it away" : ""}`;
  return `  ${verbs2[action].padEnd(8)}${shown}${extent}
          ${paint("dim", details(access, isWhole))}
`;
}
function details({ target, certainty, origin, place }, isWhole) {
  if (isWhole) return certainty === "exact" ? "all of it could be read" : "not all of it could be read";
  let from = origin === null ? [] : [`code whose origin is ${origin}`];
  return [certainties[certainty], ...from, ...place === null ? [] : placeWords(place, target)].join("; ");
}
function placeWords({ real, relative: relative3, aliases, zone }, target) {
  let inside = relative3 === target ? "in the project" : `in the project: ${cut(printable(relative3 ?? ""), maxLineLength)}`, outside = real === target ? "outside the project" : `leads to ${cut(printable(real), maxLineLength)}, outside the project`, owner = zone === null ? [] : [`configuration of ${zone === "client" ? "the client" : "k6s"}`], names = aliases.length === 0 ? [] : [`also named ${cut(printable(aliases.join(", ")), maxLineLength)}`];
  return [relative3 === null ? outside : inside, ...owner, ...names];
}
var styles = { none: "green", note: "yellow", ask: "yellow", deny: "red" }, maxFindings2 = 3, idWidth = 16;
function ruleLines({ id, paused, findings }, explanation, layout) {
  let name = `  ${id.padEnd(idWidth - 1)} `;
  if (findings.length === 0) return `${name}${layout.paint("dim", "nothing")}
`;
  let shown = findings.slice(0, maxFindings2).map((finding) => findingLines(finding, id, explanation, layout)), more = findings.length > maxFindings2 ? [`and ${findings.length - maxFindings2} more
`] : [], pause = paused ? [`only a note: enforcement is paused
`] : [], indent = " ".repeat(idWidth + 2);
  return [...shown, ...more, ...pause].map((text, index) => `${index === 0 ? name : indent}${text}`).join("");
}
function findingLines(finding, id, { decision }, { paint, columns }) {
  let { effect, rule, target, reason } = finding, by = rule === id ? "" : ` (${rule})`, head = `${paint(styles[effect], effect)} ${cut(printable(target), maxLineLength)}${by}
`;
  return reason === decision.reason ? head : `${head}${paint("dim", wrap(printable(reason), columns, idWidth + 2))}`;
}
function decisionLines({ decision, fault }, { paint, columns }) {
  let { effect, rule, reason } = decision, by = rule === "" ? "" : ` (rule ${rule})`, title = `${paint("bold", "Decision")}: ${paint(styles[effect], effect)}${by}
`, silent = "The gate says nothing: the client goes on by its own permissions", unasked = fault === "" ? "" : `No rule was asked: ${printable(fault)}
`;
  return `${title}${wrap(reason === "" ? silent : printable(reason), columns, 2)}${unasked}`;
}
function wrap(text, columns, indent) {
  let lines = [];
  for (let word2 of text.split(" ")) {
    let last = lines.at(-1);
    last === void 0 || last.length + 1 + word2.length > columns - indent ? lines.push(word2) : lines[lines.length - 1] = `${last} ${word2}`;
  }
  return lines.map((line) => `${" ".repeat(indent)}${line}
`).join("");
}
function cut(text, maxLength2) {
  return text.length <= maxLength2 ? text : `${text.slice(0, maxLength2 - 1)}\u2026`;
}

// src/ledger/database.ts
var import_node_fs6 = require("node:fs"), import_node_module = require("node:module"), import_node_path8 = require("node:path");
var import_sql = __toESM(require_sql_wasm(), 1);
function wasmPath() {
  return typeof __dirname == "string" ? (0, import_node_path8.join)(__dirname, "sql-wasm.wasm") : (0, import_node_path8.join)((0, import_node_path8.dirname)((0, import_node_module.createRequire)(void 0).resolve("sql.js")), "sql-wasm.wasm");
}
async function openDatabase(bytes) {
  let sqlite = await (0, import_sql.default)({ wasmBinary: (0, import_node_fs6.readFileSync)(wasmPath()) }), database = new sqlite.Database(bytes);
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

// src/operations/find-session.ts
var maxNamed = 3;
function findSession({ database }, given) {
  let ids = all(database, given === "latest" ? "SELECT id FROM sessions ORDER BY started_at DESC, id LIMIT 1" : "SELECT id FROM sessions WHERE instr(id, ?) = 1 ORDER BY id LIMIT ?", given === "latest" ? [] : [given, maxNamed + 1]).map(({ id }) => String(id)), [first, second] = ids;
  if (first === void 0)
    throw new KhoregosError(
      "NOT_FOUND",
      `Cannot find session "${given}": the trail has none`,
      'Run "k6s history" for the ids'
    );
  if (second === void 0 || first === given) return first;
  let named = `${ids.slice(0, maxNamed).join(", ")}${ids.length > maxNamed ? ", \u2026" : ""}`;
  throw new KhoregosError("USAGE", `Cannot find session "${given}": it fits ${named}`, "Give more of the id");
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
function keptDetails(details2, onlyFlags) {
  let kept = { ...flags, ...onlyFlags ? {} : pairing };
  return Object.fromEntries(
    Object.entries(kept).flatMap(([key, may]) => may(details2[key]) ? [[key, details2[key]]] : [])
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
function isErasable({ type, details: details2 }) {
  return (valueTypes.has(type) || details2?.submitted === !0) && details2?.scope !== "project";
}
var suffix = /,"erased":"([0-9a-f]{64})"\}$/, suffixLength = 77, comma = 44;
function erasedHash(line) {
  let start = line.length - suffixLength;
  if (!(start < 0 || line[start] !== comma))
    return suffix.exec(String.fromCharCode(...line.subarray(start)))?.[1];
}
var roomNeeded = suffixLength + 50;
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
function isValue({ type, details: details2 }) {
  return valueTypes.has(type) || details2.submitted === !0;
}

// src/ledger/archive.ts
var import_node_fs7 = require("node:fs"), import_node_module2 = require("node:module");
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
  let segment = segments.slice(0, -warmSegments).filter((segment2) => segment2 < folded).find((each) => (0, import_node_fs7.existsSync)(segmentPath(root, each)));
  if (segment !== void 0) {
    if (!(0, import_node_fs7.existsSync)(archivePath(root, segment))) {
      let bytes = readRegularFile(segmentPath(root, segment), maxUnpackedBytes);
      if (bytes === void 0) return;
      writeArchive(root, segment, bytes);
    }
    return (0, import_node_fs7.rmSync)(segmentPath(root, segment), { force: !0 }), segment;
  }
}
function writeArchive(root, segment, bytes) {
  publishFile(archivePath(root, segment), zlib().gzipSync(bytes), !0);
}

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
var import_node_fs8 = require("node:fs");
var segmentBytes = 4 * 1024 * 1024, maxSegmentBytes = 16 * segmentBytes;
function listSegments(root) {
  try {
    let numbers = (0, import_node_fs8.readdirSync)(journalDirectory(root)).map((name) => /^(\d{6,})\.jsonl(?:\.gz)?$/.exec(name)?.[1]).filter((digits2) => digits2 !== void 0).map(Number);
    return [...new Set(numbers)].sort((a, b) => a - b);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return [];
    throw error;
  }
}
var newline = 10;
function readSegment(root, segment, offset) {
  let fd = openRegularFile(segmentPath(root, segment), import_node_fs8.constants.O_RDONLY);
  if (fd === void 0) return readArchived(root, segment, offset);
  try {
    let { size } = (0, import_node_fs8.fstatSync)(fd);
    if (size <= offset) return { lines: [], end: offset, size };
    let bytes = readRange(fd, offset, size - offset);
    return { ...splitLines(bytes, segment, offset), size };
  } finally {
    (0, import_node_fs8.closeSync)(fd);
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

// src/ledger/tail.ts
var import_node_fs9 = require("node:fs");

// src/core/checkpoints.ts
var maxNotesLength = 2e3;
function textsOf2(value) {
  return Array.isArray(value) ? value.filter((each) => typeof each == "string") : [];
}

// src/core/context.ts
function scopeOf({ details: details2 }) {
  return details2.scope === "project" ? "project" : "session";
}

// src/core/reduce-tasks.ts
var maxTasks = 80, maxLength = 200, sessionEnds = /* @__PURE__ */ new Set(["session_pause", "session_complete", "session_fail"]);
function concernsTasks(event) {
  let { type, details: details2 } = event;
  return type === "session_delete" || sessionEnds.has(type) || endedBy(event) !== void 0 || type === "agent_complete" && details2.teammate !== !0 || type.startsWith("task_") && details2.task !== void 0;
}
function reduceTasks(tasks, event) {
  let { type, client, agent, session } = event;
  if (type === "session_delete")
    for (let [key, task] of tasks) task.session === session && tasks.delete(key);
  sessionEnds.has(type) && giveBack(tasks, (task) => task.session === session);
  let ended = endedBy(event);
  if (ended !== void 0) {
    let main = agentKey(ended.client, lead.id);
    giveBack(tasks, ({ holder }) => clientOf(holder) === ended.client && (ended.whole || holder !== main)), ended.whole && cancelOwn(tasks, ended.client);
  }
  type === "agent_complete" && event.details.teammate !== !0 && giveBack(tasks, ({ holder }) => holder === agentKey(client, agent.id)), (type === "task_create" || type === "task_update" || type === "task_claim") && report(tasks, event);
}
function giveBack(tasks, isOver) {
  for (let [key, task] of tasks)
    isOpen(task) && task.holder !== "" && isOver(task) && tasks.set(key, { ...task, status: "pending", holder: "", owner: "" });
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
function isForeign(known, { client, agent, details: details2 }) {
  return known === void 0 || known.holder === "" || !isOpen(known) ? !1 : known.holder !== agentKey(client, agent.id) && details2.manages !== !0 && details2.carried !== !0;
}
function claimed(known, event) {
  let { name, id } = event.agent;
  if (known === void 0 || !isFree(known, name)) return;
  let holder = agentKey(event.client, id);
  return { ...known, status: "in_progress", holder, owner: name, agent: name, at: event.at };
}
function updated(known, event, tasks) {
  let { session, details: details2, agent, client, at } = event, text = (name) => detailText(event, name).slice(0, maxLength), list = (name, before = []) => details2[name] === void 0 ? before : textsOf2(details2[name]), status = text("status") || (known?.status ?? "created"), task = {
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
  if (details2.carried === !0)
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
  let { details: details2, client, agent } = event, named = details2.owner === void 0 ? void 0 : detailText(event, "owner").slice(0, maxLength), before = { holder: known?.holder ?? "", owner: known?.owner ?? "" };
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
var maxObjectiveLength = 2e3, endings = {
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
      if (!(0, import_node_fs9.existsSync)(segmentPath(root, segment + 1))) break;
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
var maxRecordBytes = 16 * 1024;
var newline2 = Buffer.from(`
`);

// src/ledger/unfinished.ts
var maxBytes = 8 * 1024 * 1024;

// src/ledger/erase.ts
function erasureOf({ type, details: details2 }) {
  let { lines, digest, through } = details2;
  if (type !== "session_delete" || typeof lines != "number" || typeof digest != "string") return;
  let { segment, offset } = through ?? {};
  return typeof segment == "number" && typeof offset == "number" ? { lines, digest, through: { segment, offset } } : void 0;
}
function erasedLine({ bytes }, may) {
  return eraseLine(bytes.toString(), hashLine(bytes), Buffer.byteLength, may);
}
var orphanedMs = 3600 * 1e3;

// src/ledger/ledger.ts
var import_node_fs10 = require("node:fs"), import_node_path9 = require("node:path");

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
function carrySession(database, { session, details: details2 }) {
  if (typeof details2.state != "string") return;
  let values = carriedColumns.map((name) => storable(details2[name])), updates = carriedColumns.filter((name) => name !== "last_at").map((name) => `${name} = excluded.${name}`);
  database.run(
    `INSERT INTO sessions (id, ${carriedColumns.join(", ")}, events) VALUES (?${", ?".repeat(carriedColumns.length)}, ?)
     ON CONFLICT (id) DO UPDATE SET ${updates.join(", ")}, events = events + excluded.events`,
    [session, ...values, Number(details2.events) || 0]
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
function dirtiness({ details: details2 }) {
  return typeof details2.dirty == "boolean" ? Number(details2.dirty) : null;
}
function applyValue(database, event, sequence) {
  event.type === "context_saved" ? saveValue(database, event, sequence) : event.type === "checkpoint" ? saveCheckpoint(database, event, sequence) : event.type === "session_delete" ? deleteValues(database, event.session) : concernsTasks(event) && saveTasks(database, event);
}
function saveValue(database, event, sequence) {
  let { session, client, agent, at, details: details2 } = event, key = detailText(event, "key");
  if (key === "") return;
  let scopeKey = scopeOf(event) === "project" ? "" : session, value = details2.value === void 0 ? null : JSON.stringify(details2.value), [blob, summary] = [detailText(event, "blob") || null, detailText(event, "summary")];
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
    Number(details2.bytes ?? 0)
  ]);
  let text = `${summary} ${typeof details2.value == "string" ? details2.value : value ?? ""}`;
  database.run("INSERT INTO context_text (docid, key, text) VALUES (?, ?, ?)", [sequence, key, text]), database.run(
    `DELETE FROM context WHERE scope_key = ?1 AND key = ?2 AND sequence <=
       (SELECT sequence FROM context WHERE scope_key = ?1 AND key = ?2 ORDER BY sequence DESC LIMIT 1 OFFSET ${20})`,
    [scopeKey, key]
  );
}
function saveCheckpoint(database, event, sequence) {
  let { id, session, at, agent, details: details2 } = event;
  if (Object.keys(details2).length === 0) return;
  let savedAt = detailText(event, "saved_at") || at, row = [sequence, id, session, savedAt, agent.name, detailText(event, "reason"), JSON.stringify(details2)];
  database.run("INSERT INTO checkpoints VALUES (?, ?, ?, ?, ?, ?, ?)", row);
}
function saveTasks(database, event) {
  let before = concernedTasks(database, event), tasks = new Map(before);
  reduceTasks(tasks, event);
  for (let [key, task] of tasks) before.get(key) !== task && saveTask(database, task, event.at);
}
function concernedTasks(database, { session, details: details2 }) {
  let named = [details2.task, ...textsOf2(details2.blocked_by)].filter((id) => typeof id == "string"), sql = `SELECT * FROM tasks WHERE (is_open = 1 AND (session = ? OR holder <> ''))
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
  let text = (name) => String(row[name]), list = (name) => textsOf2(JSON.parse(text(name)));
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

// src/ledger/redact.ts
var marker = '"type":"event_redacted"', sealMarker = '"type":"segment_sealed"';
function tellsOfRedaction(root, from) {
  let found = !1;
  return readLines(root, from, (text) => text.includes(marker) || text.includes(sealMarker) ? parseRecord(text) : void 0, (_line, record) => {
    found ||= record?.type === "event_redacted";
  }), found;
}

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
function isOvertaken(root, { file }) {
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
  return (0, import_node_path9.join)(stateDirectory(root), "fold.lock");
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
    let path = (0, import_node_path9.join)(directory, name);
    (now - ((0, import_node_fs10.statSync)(path, { throwIfNoEntry: !1 })?.mtimeMs ?? now) > foldLockMs || isGone(Number(/\.(\d+)\.tmp$/.exec(name)?.[1]))) && (0, import_node_fs10.rmSync)(path, { force: !0 });
  }
}

// src/ledger/snapshot.ts
var maxSnapshotBytes = 4 * 1024 * 1024, publishAfterBytes = 16 * 1024;

// src/workspace/ids.ts
var digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
function createId(now) {
  let time = "";
  for (let rest = now; time.length < 10; rest = Math.floor(rest / 32)) time = digits.charAt(rest % 32) + time;
  let random = "";
  for (; random.length < 16; ) random += digits.charAt(Math.floor(Math.random() * 32));
  return time + random;
}

// src/operations/load-policy.ts
var maxCacheBytes = 1024 * 1024;

// src/operations/open-project.ts
var programActor = { client: "", agent: program };

// src/operations/publish-ledger.ts
var import_node_crypto4 = require("node:crypto"), import_node_fs13 = require("node:fs");

// src/workspace/head-log.ts
var import_node_crypto2 = require("node:crypto"), import_node_fs11 = require("node:fs"), import_node_path10 = require("node:path");
function trailDirectory(userDirectory2, root, trail) {
  return (0, import_node_path10.join)(userDirectory2, "trails", `${rootName(root)}-${trail}`);
}
function rootName(root) {
  return (0, import_node_crypto2.createHash)("sha256").update(root).digest("hex").slice(0, 16);
}
function findTrailDirectories(userDirectory2, root, trail) {
  let base = (0, import_node_path10.join)(userDirectory2, "trails"), own = rootName(root);
  return (reachable(() => (0, import_node_fs11.readdirSync)(base)) ?? []).map((name) => /^([0-9a-f]{16})-([0-9a-f]{32})$/.exec(name)).filter((match) => match !== null && (match[1] === own || match[2] === trail)).map((match) => ({ path: (0, import_node_path10.join)(base, match?.[0] ?? ""), trail: match?.[2] ?? "", own: match?.[1] === own })).sort((a, b) => Number(b.own) - Number(a.own) || (a.path < b.path ? -1 : 1));
}
function rootOf({ path }) {
  return readText((0, import_node_path10.join)(path, "root")).trim() || (0, import_node_path10.basename)(path);
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
  return parseHeadLog(readText((0, import_node_path10.join)(directory, "heads.jsonl")));
}
var newestBytes = 4096;
function newestPublished(userDirectory2, root) {
  let lines = newestLines(userDirectory2, root);
  return new Set(lines.flatMap((line) => line.kind === "publishing" ? [line.hash] : []));
}
function newestLines(userDirectory2, root) {
  return findTrailDirectories(userDirectory2, root, "").map(
    ({ path }) => reachable(() => readEnd((0, import_node_path10.join)(path, "heads.jsonl")))
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
  let path = (0, import_node_path10.join)(directory, "heads.jsonl"), flags2 = import_node_fs11.constants.O_WRONLY | import_node_fs11.constants.O_APPEND, fd = openRegularFile(path, flags2);
  if (fd === void 0 && (makeDirectories(directory), (0, import_node_fs11.writeFileSync)((0, import_node_path10.join)(directory, "root"), `${root}
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
var import_node_crypto3 = require("node:crypto"), import_node_fs12 = require("node:fs"), import_node_path11 = require("node:path");
var maxKeyBytes = 4096;
function keyPath(directory) {
  return (0, import_node_path11.join)(directory, "signing.key");
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
  if (isOvertaken(root, given)) return given;
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
  let after = copiedAfter(project, ledger, signer), details2 = { key: key.key, place, ...after === void 0 ? {} : { after } }, action = `Heads are signed with key ${key.key.slice(0, 16)}`;
  return project.record({ type: "signing_key", action, details: details2 }, programActor, noSession), { ...ledger, watermark: fold2(project.root, ledger.database) };
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

// src/operations/list-sessions.ts
function getSession(ledger, given) {
  let id = findSession(ledger, given), [row] = all(ledger.database, "SELECT * FROM sessions WHERE id = ?", [id]);
  if (row === void 0) throw new KhoregosError("NOT_FOUND", `Cannot find session "${id}"`);
  return fromRow(row);
}
function fromRow(row) {
  let text = (name) => String(row[name] ?? ""), known = (name) => row[name] === null || row[name] === void 0 ? null : String(row[name]), flag = (name) => row[name] === null ? null : row[name] === 1;
  return {
    id: text("id"),
    state: text("state"),
    objective: text("objective"),
    parent: text("parent"),
    startedAt: text("started_at"),
    lastAt: text("last_at"),
    endedAt: known("ended_at"),
    operator: known("operator"),
    host: known("host"),
    version: known("version"),
    start: { branch: known("branch"), commit: known("git_commit"), dirty: flag("dirty") },
    end: { branch: known("end_branch"), commit: known("end_commit"), dirty: flag("end_dirty") },
    events: Number(row.events)
  };
}

// src/operations/session-facts.ts
var import_node_os2 = require("node:os");

// .claude-plugin/plugin.json
var plugin_default = {
  name: "k6s",
  displayName: "Khoregos",
  version: "0.1.0",
  description: "One gate before every tool call, one audit trail where deletion shows: governance for teams of coding agents.",
  author: { name: "Khoregos contributors" },
  license: "MIT",
  keywords: ["governance", "audit", "security", "hooks", "agents"],
  mcpServers: {
    k6s: {
      command: "node",
      args: ["${CLAUDE_PLUGIN_ROOT}/dist/mcp.js"]
    }
  }
};

// src/workspace/git.ts
var import_node_path13 = require("node:path");

// src/workspace/ask-git.ts
var import_node_path12 = require("node:path"), inert = ["--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "protocol.allow=never"];
async function askGit(directory, { PATH, HOME }, args, { signal, maxBytes: maxBytes2, input, variables }) {
  let { execFile } = await Promise.resolve().then(() => __toESM(require("node:child_process"), 1)), options = {
    cwd: directory,
    // Variables such as GIT_DIR would lead to another repository.
    env: {
      PATH: PATH === void 0 ? void 0 : pathOutside(directory, PATH),
      HOME,
      LC_ALL: "C",
      GIT_NO_LAZY_FETCH: "1",
      ...variables
    },
    signal,
    killSignal: "SIGKILL",
    maxBuffer: maxBytes2
  };
  return new Promise((done) => {
    let child = execFile("git", [...inert, ...args], options, (error, stdout) => {
      let code = error?.code;
      error === null ? done({ text: stdout, fault: "" }) : code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER" ? done({ text: stdout, fault: "git lists too much" }) : Number(code) === 1 ? done({ text: stdout, fault: "" }) : done({ text: void 0, fault: faultOf(code, signal) });
    });
    input !== void 0 && (child.stdin?.on("error", () => {
    }), child.stdin?.end(input));
  });
}
function faultOf(code, signal) {
  return signal.aborted ? "git took too long" : code === "ENOENT" ? "git was not found" : `git failed (${String(code ?? "killed")})`;
}
function pathOutside(directory, path) {
  return path.split(import_node_path12.delimiter).filter((each) => (0, import_node_path12.isAbsolute)(each) && each !== directory && !each.startsWith(directory + import_node_path12.sep)).join(import_node_path12.delimiter);
}

// src/workspace/git.ts
function readHead(directory) {
  let tree = gitRootOf(directory);
  if (tree === void 0) return;
  let own = gitDirectoryOf(directory) ?? (0, import_node_path13.join)(tree, ".git"), head = readText2((0, import_node_path13.join)(own, "HEAD")).trim(), reference = /^ref: (refs\/[^\0]+)$/.exec(head)?.[1];
  if (reference === void 0) return { branch: void 0, commit: commitId(head) };
  let commit = readReference(own, reference) ?? readReference(commonDirectoryOf(tree) ?? own, reference);
  return { branch: reference.replace(/^refs\/heads\//, ""), commit };
}
function gitDirectoryOf(directory) {
  let tree = gitRootOf(directory);
  if (tree === void 0) return;
  let pointer = /^gitdir: (.+)$/m.exec(readText2((0, import_node_path13.join)(tree, ".git")))?.[1];
  return pointer === void 0 ? (0, import_node_path13.join)(tree, ".git") : (0, import_node_path13.resolve)(tree, pointer);
}
function readReference(directory, reference) {
  if (reference.split("/").includes("..")) return;
  let loose = commitId(readText2((0, import_node_path13.join)(directory, reference)).trim());
  if (loose !== void 0) return loose;
  let packed = readText2((0, import_node_path13.join)(directory, "packed-refs")).split(`
`);
  return commitId(packed.find((line) => line.endsWith(` ${reference}`))?.slice(0, -reference.length - 1) ?? "");
}
function commitId(text) {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text) ? text : void 0;
}
var maxTextBytes = 8 * 1024 * 1024;
function readText2(path) {
  return reachable(() => readRegularFile(path, maxTextBytes))?.toString() ?? "";
}
var gitTimeoutMs = 400, maxOutputBytes = 1024 * 1024;
async function isDirty(directory, variables) {
  let bounds = { signal: AbortSignal.timeout(gitTimeoutMs), maxBytes: maxOutputBytes }, ask = async (args) => (await askGit(directory, variables, args, bounds)).text, filters = await ask(["config", "--name-only", "--get-regexp", "^filter\\."]);
  if (filters === void 0 || filters.includes("=")) return;
  let off = [...new Set(filters.split(`
`).map((name) => /^filter\.(.+)\.[a-z]+$/i.exec(name)?.[1]))].filter((name) => name !== void 0).flatMap((name) => ["clean=", "process=", "required=false"].flatMap((each) => ["-c", `filter.${name}.${each}`])), status = ["status", "--porcelain", "--untracked-files=normal", "--ignore-submodules=all"], changes2 = await ask([...off, ...status]);
  return changes2 === void 0 ? void 0 : changes2 !== "";
}

// src/operations/session-facts.ts
async function gatherGitFacts(root, variables) {
  let head = readHead(root);
  if (head === void 0) return {};
  let dirty = await isDirty(root, variables);
  return {
    ...head.branch === void 0 ? {} : { branch: head.branch },
    ...head.commit === void 0 ? {} : { commit: head.commit },
    ...dirty === void 0 ? {} : { dirty }
  };
}
async function gatherFacts(root, variables) {
  return {
    operator: operatorName(variables),
    host: (0, import_node_os2.hostname)(),
    version: `k6s ${plugin_default.version}, node ${process.versions.node}`,
    ...await gatherGitFacts(root, variables)
  };
}

// src/operations/start-session.ts
function parentOf2(project) {
  let { current, previous } = project.state().sessions;
  return current !== void 0 ? current.id : previous?.state === "paused" ? previous.id : "";
}
async function startSession(project, actor, given, variables) {
  let objective = checkObjective(given);
  pauseStaleSession(project, actor);
  let { current } = project.state().sessions;
  if (current !== void 0 && current.objective === "") {
    let details3 = { objective };
    return project.record({ type: "session_named", action: `Session named: ${redactedHeadline(objective)}`, details: details3 }, actor), { session: getCurrent(project), how: "named" };
  }
  let facts = await gatherFacts(project.root, variables), details2 = { objective, parent: parentOf2(project), ...facts };
  pauseCurrent(project, actor, facts);
  let draft = {
    type: "session_start",
    action: `Session started: ${redactedHeadline(objective)}`,
    details: details2
  };
  return project.record(draft, actor, createId(project.now())), { session: getCurrent(project), how: "started" };
}
function checkObjective(given) {
  let objective = given.trim();
  if (objective === "")
    throw new KhoregosError("USAGE", "Cannot start a session: its objective is missing", "Say what is to be done");
  if (objective.length > maxObjectiveLength)
    throw new KhoregosError(
      "USAGE",
      `Cannot start a session: its objective has ${objective.length} characters, at most ${maxObjectiveLength} are kept`,
      "Say it shorter and put the rest into a file"
    );
  return objective;
}
function pauseCurrent(project, actor, { branch, commit, dirty }) {
  if (project.state().sessions.current === void 0) return;
  let details2 = { why: "replaced", branch, commit, dirty };
  project.record({ type: "session_pause", action: "Session paused: another one is taken up", details: details2 }, actor);
}
function getCurrent(project) {
  let { current } = project.state().sessions;
  if (current === void 0) throw new KhoregosError("INTERNAL", "Cannot find the session that was just started");
  return current;
}
var hourMs = 3600 * 1e3;
function pauseStaleSession(project, actor) {
  let { current } = project.state().sessions, { staleTimeoutHours } = project.policy;
  if (current === void 0 || staleTimeoutHours === 0 || project.now() - Date.parse(current.lastAt) < staleTimeoutHours * hourMs) return;
  let details2 = { why: "stale", last_at: current.lastAt };
  return project.record(
    { type: "session_pause", action: `Session paused: without life since ${current.lastAt}`, details: details2 },
    actor
  ), current;
}

// src/operations/resume-session.ts
async function resumeSession(project, actor, given, variables) {
  let { current, previous } = project.state().sessions, ledger = await readLedger(project), wanted = given || previous?.id;
  if (wanted === void 0)
    throw new KhoregosError("NOT_FOUND", "Cannot resume a session: there is none to resume", 'Run "k6s history"');
  let { id, state, objective, parent, startedAt } = getSession(ledger, wanted);
  if (id === current?.id) return { session: current, how: "resumed" };
  if (state === "deleted")
    throw new KhoregosError("USAGE", `Cannot resume session "${id}": it was deleted`, 'Run "k6s history"');
  pauseCurrent(project, actor, await gatherGitFacts(project.root, variables));
  let details2 = { objective, parent, started_at: startedAt, was: state };
  return project.record({ type: "session_resume", action: `Session resumed: ${headline(objective)}`, details: details2 }, actor, id), { session: getCurrent(project), how: "resumed" };
}

// src/operations/keep-large.ts
var maxInlineBytes = 8 * 1024;
function keepLarge(root, details2, always = {}) {
  if (Buffer.byteLength(toJson(details2)) <= maxInlineBytes) return details2;
  let text = toJson(redactValue(details2));
  return { ...always, truncated: !0, bytes: Buffer.byteLength(text), blob: saveBlob(root, text) };
}

// src/operations/save-checkpoint.ts
var maxBriefLength = 600, maxBriefDecisions = 5;
function saveCheckpoint2(project, actor, input) {
  checkLengths(input);
  let state = project.state(), { current } = state.sessions, session = current?.id ?? "", isOwn = (value) => value.session === session, said = {
    reason: input.reason,
    objective: current?.objective ?? "",
    ...input.notes ? { notes: input.notes } : {},
    ...input.decisions?.length ? { decisions: input.decisions } : {},
    ...input.next ? { next: input.next } : {}
  }, lists = {
    tasks: [...state.tasks.values()].filter((task) => isOwn(task) && isOpen(task)).map(shownTask),
    locks: liveLocks(state.locks, project.now()).map(({ path, name, until, token }) => ({ path, name, until, token })),
    files: [...state.changes].filter(([, change]) => isOwn(change)).map(([path, { agent, at }]) => ({ path, agent, at })),
    events: state.recent.filter(isOwn)
  }, brief = {
    reason: input.reason,
    objective: redactedHeadline(said.objective),
    notes: clip2(input.notes ?? "", maxBriefLength),
    decisions: (input.decisions ?? []).slice(-maxBriefDecisions).map(redactedHeadline),
    next: clip2(input.next ?? "", maxBriefLength)
  }, details2 = keepLarge(project.root, { ...said, ...lists }, brief), action = `Checkpoint (${input.reason})${input.notes ? `: ${redactedHeadline(input.notes)}` : ""}`;
  return project.record({ type: "checkpoint", action, details: details2 }, actor);
}
function shownTask({ holder, creator, origin, ...task }) {
  return task;
}
function checkLengths({ notes = "", decisions = [], next = "" }) {
  let texts = [["notes", notes], ...decisions.map((each) => ["decision", each]), ["next", next]];
  for (let [what, text = ""] of texts) {
    if (text.length <= maxNotesLength) continue;
    let message = `Cannot take a checkpoint: ${what} has ${text.length} characters, at most ${maxNotesLength} are kept`;
    throw new KhoregosError("USAGE", message, "Say it shorter and put the rest into a file");
  }
}

// src/operations/stop-session.ts
async function stopSession(project, actor, { failed, variables }) {
  let { current } = project.state().sessions;
  if (current === void 0)
    throw new KhoregosError("NOT_FOUND", "Cannot stop a session: none is current", 'Run "k6s start <objective>"');
  saveCheckpoint2(project, actor, { reason: "stop" });
  let details2 = { by: actor.agent.name, ...await gatherGitFacts(project.root, variables) }, [type, how] = failed ? ["session_fail", "failed"] : ["session_complete", "completed"];
  project.record({ type, action: `Session ${how}`, details: details2 }, actor);
  let { foldJournal } = await Promise.resolve().then(() => __toESM(require("./ledger.js"), 1));
  return await foldJournal(project), current;
}

// src/hooks/read-event.ts
function textOf2(fields, name) {
  let value = fields[name];
  return typeof value == "string" ? value : "";
}

// src/hooks/user-prompt-expansion.ts
var commands = {
  "k6s:start": async ({ project, setting }, person, args) => tellStarted(await startSession(project, person, args, setting.variables)),
  "k6s:stop": async ({ project, setting }, person, args) => {
    let failed = args.trim() === "--failed";
    if (args.trim() !== "" && !failed) return "Cannot stop the session: give nothing, or --failed";
    let { id } = await stopSession(project, person, { failed, variables: setting.variables });
    return `Session ${id} is ${failed ? "failed" : "completed"}; a checkpoint was taken.`;
  },
  "k6s:resume": async ({ project, setting }, person, args) => tellStarted(await resumeSession(project, person, args.trim(), setting.variables)),
  "k6s:checkpoint": ({ project }, person, args) => `Checkpoint ${saveCheckpoint2(project, person, { reason: "manual", notes: args.trim() }).id} was taken.`,
  "k6s:pause": ({ project }, person, args) => `Enforcement is paused until ${pauseEnforcement(project, person, args)}.`,
  "k6s:resume-enforcement": ({ project }, person) => resumeEnforcement(project, person) ? "Enforcement holds again." : "Enforcement was not paused; it holds.",
  "k6s:locks-break": ({ project }, person, args) => {
    let [lock] = breakLock(project, person, args);
    return `${printable((lock?.path ?? "").slice(0, maxShownLength2))} is free.`;
  },
  "k6s:explain": (context, _person, args) => explained(context, args)
};
async function explained({ event, project, setting }, command) {
  if (command.trim() === "") return "Cannot explain: the command is missing";
  let attended = isAttended(setting.variables, event.permissionMode), asked = { agent: lead, tool: "Bash", input: { command }, cwd: event.cwd || project.root, attended }, layout = { paint: (_style, text) => text, columns: Number.POSITIVE_INFINITY, maxListed: 8 }, { decision, facts } = renderExplanation(await explainCall(project, asked, setting), layout);
  return `${decision}
${facts}`;
}
var maxShownLength2 = 200, maxNameLength3 = 200, maxShownName = 110;
function tellStarted({ session, how }) {
  let { id, objective } = session, shown = objective === "" ? "" : ` Its objective: ${printable(objective.slice(0, maxShownLength2))}`;
  return `Session ${id} is ${how}.${shown}`;
}
var userPromptExpansion = async (context) => {
  let { event, actor, project } = context, name = textOf2(event.fields, "command_name"), args = textOf2(event.fields, "command_args"), details2 = { command: clip2(name, maxNameLength3), bytes: Buffer.byteLength(args) };
  project.record({ type: "command_typed", action: `Typed /${clip2(name, maxShownName)}`, details: details2 }, actor);
  let execute = textOf2(event.fields, "command_source") === "plugin" && Object.hasOwn(commands, name) ? commands[name] : void 0, person = { client: actor.client, agent: { ...actor.agent, id: "person", name: "person", type: "" } };
  return { effect: "none", reason: execute === void 0 ? "" : await attempt(() => execute(context, person, args)), message: "" };
};
async function attempt(execute) {
  try {
    return await execute();
  } catch (error) {
    if (!(error instanceof KhoregosError) || error.code !== "USAGE" && error.code !== "NOT_FOUND") throw error;
    return error.remedy === void 0 ? error.message : `${error.message}. ${error.remedy}.`;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  userPromptExpansion
});
